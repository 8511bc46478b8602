package vn.cchc.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one plugin contributes: a reform area, or a thematic report (chuyên đề) of a department.
 *
 * @param id stable id; stored values and narratives refer to it
 * @param kind area or thematic report
 * @param title name
 * @param owner unit that answers for it
 * @param anchor outline node whose blocks it fills
 * @param due last day of a thematic report
 */
public record Section(String id, Kind kind, String title, String owner, String anchor, Optional<LocalDate> due) {

    /** What a section is. */
    public enum Kind {
        AREA("area"),
        THEMATIC("thematic");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Returns the word used in declarations. */
        public String id() {
            return id;
        }
    }

    public Section {
        Require.id(id, "section");
        title = Require.text(title, "title of section " + id);
        Require.id(owner, "owner of section " + id);
        anchor = Require.text(anchor, "outline anchor of section " + id);
    }
}
