package vn.cchc.check.internal;

import java.util.List;
import vn.cchc.catalog.FigureTable;
import vn.cchc.check.CheckRequest;
import vn.cchc.model.Finding;

/** A check that follows from the model itself and needs no declaration. */
interface PlatformCheck {

    /** Returns the last part of its id, {@code platform/<name>}. */
    String name();

    /** Returns its id, which is the rule of its findings. */
    default String rule() {
        return "platform/" + name();
    }

    /** Returns what it finds. */
    List<Finding> run(CheckRequest request, FigureTable figures);
}
