package vn.cchc.office.internal.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.office.internal.lint.sheet.Para;
import vn.cchc.office.internal.lint.sheet.Sheet;

/**
 * A document whose paragraphs are known for what they are.
 *
 * @param sheet the document
 * @param roles what each paragraph is
 */
public record Roles(Sheet sheet, Map<Para, Role> roles) {

    /** Returns what a paragraph is. */
    public Role of(Para para) {
        return roles.getOrDefault(para, Role.OTHER);
    }

    /** Returns the paragraphs of a role, in order. */
    public List<Para> all(Role role) {
        return sheet.paras().stream().filter(p -> of(p) == role).toList();
    }

    /** Returns the first paragraph of a role. */
    public Optional<Para> first(Role role) {
        return sheet.paras().stream().filter(p -> of(p) == role).findFirst();
    }

    /** Returns the last paragraph of a role. */
    public Optional<Para> last(Role role) {
        List<Para> all = all(role);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
