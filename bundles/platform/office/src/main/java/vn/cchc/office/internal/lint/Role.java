package vn.cchc.office.internal.lint;

/** What a paragraph is in an administrative document; the key names its rules in the presets. */
public enum Role {
    NATIONAL_NAME("national-name"),
    MOTTO("motto"),
    AGENCY_PARENT("agency.parent"),
    AGENCY("agency"),
    NUMBER("number"),
    PLACE_DATE("place-date"),
    TYPE("type"),
    ABSTRACT("abstract"),
    /** "V/v …" below the number of a letter. */
    LETTER_ABSTRACT("letter-abstract"),
    ADDRESSEE("addressee"),
    /** "Căn cứ …;" before the text of a decision. */
    BASIS("basis"),
    PART("heading.part"),
    /** The title of a part when it is a paragraph of its own. */
    PART_TITLE("heading.part"),
    /** I. */
    CHAPTER("heading.chapter"),
    /** 1. with a title. */
    CLAUSE("heading.clause"),
    /** 1.1 with a title. */
    SUBCLAUSE("heading.subclause"),
    /** a) with a title. */
    POINT("heading.point"),
    BODY("body"),
    /** A clause or point that is a sentence. */
    NUMBERED("body"),
    DASH("dash"),
    PLUS("plus"),
    RECIPIENTS_TITLE("recipients.title"),
    RECIPIENTS("recipients"),
    SIGNATURE("signature"),
    SIGNER("signature.name"),
    APPENDIX_LABEL("appendix.label"),
    APPENDIX_TITLE("appendix.title"),
    APPENDIX_REFERENCE("appendix.reference"),
    TABLE("table"),
    CAPTION("table.caption"),
    TABLE_NOTE("table.note"),
    FOOTNOTE("footnote"),
    PAGE_NUMBER("page-number"),
    /** Something with words that no rule speaks of. */
    OTHER(""),
    /** A paragraph without words. */
    EMPTY("");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** Returns what its rules begin with. */
    public String key() {
        return key;
    }

    /** Tells whether it is part of the running text. */
    public boolean isText() {
        return this == BODY || this == NUMBERED || this == DASH || this == PLUS;
    }

    /** Tells whether it is a rung of the ladder of headings. */
    public boolean isHeading() {
        return this == PART || this == CHAPTER || this == CLAUSE || this == SUBCLAUSE || this == POINT;
    }
}
