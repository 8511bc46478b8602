package vn.cchc.model;

/** The tier of an organisation. */
public enum UnitLevel {
    PROVINCE("tinh", "cấp tỉnh"),
    DEPARTMENT("so", "sở, ban, ngành"),
    EQUIVALENT("tuong-duong", "cơ quan tương đương sở"),
    VERTICAL("nganh-doc", "cơ quan ngành dọc"),
    DISTRICT("huyen", "cấp huyện"),
    COMMUNE("xa", "cấp xã");

    private final String id;
    private final String label;

    UnitLevel(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** Returns the word used in declarations. */
    public String id() {
        return id;
    }

    /** Returns the Vietnamese name of the tier. */
    public String label() {
        return label;
    }
}
