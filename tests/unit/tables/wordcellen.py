"""What can stand in a cell of Word, as Word writes it, and what somebody sees there."""

from __future__ import annotations

CELLEN = {
    "a list in a content control": (
        "<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent><w:r><w:t>Loopt</w:t></w:r></w:sdtContent></w:sdt>",
        "Loopt",
    ),
    "a control that nobody filled in": (
        (
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Klik of tik om tekst in te "
            "voeren.</w:t>"
            "</w:r></w:sdtContent></w:sdt>"
        ),
        "",
    ),
    "tracked changes": (
        (
            '<w:r><w:t xml:space="preserve">€ </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>25.000'
            "</w:delText>"
            '</w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t>30.000</w:t></w:r></w:ins>'
        ),
        "€ 30.000",
    ),
    "a hyphen that does not break": ("<w:r><w:t>0</w:t><w:noBreakHyphen/><w:t>4 jaar</w:t></w:r>", "0\u20114 jaar"),
    "a hyphen that nobody sees": ("<w:r><w:t>ge</w:t><w:softHyphen/><w:t>meente</w:t></w:r>", "gemeente"),
    "a simple field": ('<w:fldSimple w:instr="DATE"><w:r><w:t>1 maart 2027</w:t></w:r></w:fldSimple>', "1 maart 2027"),
    "a complex field": (
        (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2027</w:t></w:r><w:r><w:fldChar '
            'w:fldCharType="end"/></w:r>'
        ),
        "2027",
    ),
    "an old list to choose from": (
        (
            '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry '
            'w:val="Gereed"/>'
            '<w:listEntry w:val="Loopt"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN'
            '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        ),
        "Loopt",
    ),
    "a smart tag": ("<w:smartTag><w:r><w:t>Houten</w:t></w:r></w:smartTag>", "Houten"),
    "high and low figures": (
        (
            '<w:r><w:t>30 m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t>'
            "</w:r><w:r><w:rPr>"
            '<w:vertAlign w:val="subscript"/></w:rPr><w:t>2</w:t></w:r>'
        ),
        "30 m²₂",
    ),
    "text that was moved under tracked changes": (
        (
            '<w:moveFrom w:id="1" w:author="A"><w:r><w:t>oud</w:t></w:r></w:moveFrom>'
            '<w:moveTo w:id="2" w:author="A"><w:r><w:t>nieuw</w:t></w:r></w:moveTo>'
        ),
        "nieuw",
    ),
    "a line and a tab": ("<w:r><w:t>een</w:t><w:br/><w:t>twee</w:t><w:tab/><w:t>drie</w:t></w:r>", "een\ntwee drie"),
    "a tick box": (
        (
            '<w:sdt xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w14:checkbox>'
            "<w14:checked "
            'w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>'
        ),
        "☒",
    ),
}
