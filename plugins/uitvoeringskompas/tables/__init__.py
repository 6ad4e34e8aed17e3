"""Tables in files of others become cells, whatever the format, and cells become workbooks."""
