package vn.cchc.model;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of narrative (thuyết minh) that a report's outline asks for. */
public enum BlockKind {
    RESULTS("ket-qua", "Kết quả"),
    SHORTCOMINGS("ton-tai", "Tồn tại, hạn chế"),
    SUBJECTIVE_CAUSES("nguyen-nhan-chu-quan", "Nguyên nhân chủ quan"),
    OBJECTIVE_CAUSES("nguyen-nhan-khach-quan", "Nguyên nhân khách quan"),
    LESSONS("bai-hoc", "Bài học kinh nghiệm"),
    TASKS("nhiem-vu", "Nhiệm vụ, giải pháp"),
    PROPOSALS("kien-nghi", "Kiến nghị, đề xuất");

    private final String id;
    private final String title;

    BlockKind(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Returns the word used in declarations and files. */
    public String id() {
        return id;
    }

    /** Returns the heading that names the block in templates. */
    public String title() {
        return title;
    }

    /** Finds the kind by its id. */
    public static Optional<BlockKind> byId(String id) {
        return Arrays.stream(values()).filter(k -> k.id.equals(id)).findFirst();
    }

    /** Finds the kind by its heading. */
    public static Optional<BlockKind> byTitle(String title) {
        return Arrays.stream(values()).filter(k -> k.title.equals(title)).findFirst();
    }
}
