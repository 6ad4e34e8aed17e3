"""What a change gives, told in the browser before anybody proposes it: our own check and our own pages, run there."""
