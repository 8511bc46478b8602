package vn.cchc.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A reporting round (đợt báo cáo).
 *
 * @param id stable id
 * @param name short name for screens
 * @param type type of document in capitals, "BÁO CÁO"
 * @param title abstract of the document
 * @param period what the round covers
 * @param cutOff day to which figures are taken
 * @param end day by which the round closes
 * @param owner unit that compiles
 * @param deadlines what is due when
 */
public record Round(
        String id,
        String name,
        String type,
        String title,
        Period period,
        LocalDate cutOff,
        LocalDate end,
        String owner,
        List<Deadline> deadlines) {

    public Round {
        Require.id(id, "round");
        name = Require.text(name, "name of round " + id);
        title = Require.text(title, "title of round " + id);
        deadlines = List.copyOf(deadlines);
        long distinct = deadlines.stream().map(Deadline::id).distinct().count();
        Require.that(distinct == deadlines.size(), "round " + id + " has two deadlines of the same id");
    }

    /** Returns the years of the round in order. */
    public List<Period> years() {
        return period.start()
                .datesUntil(period.end().plusDays(1), java.time.Period.ofYears(1))
                .map(day -> (Period) new Period.Year(day.getYear()))
                .toList();
    }
}
