package vn.cchc.roundtrip.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Period;

/** Lines that are kept come back as they were; two people's changes are joined. */
class LineTest {

    private static final ObservationKey KEY = new ObservationKey("tinh-dak-lak", "TC_VB", new Period.Range(2021, 2025));

    @Property
    void theMarkedFormComesBackAsItWas(@ForAll("lines") Line line) {
        Line again = Line.read(line.marked());

        assertEquals(line.marked(), again.marked());
        assertEquals(line.shown(), again.shown());
        assertEquals(line.source(), again.source());
    }

    @Property
    void whoChangesNothingGetsWhatTheOtherDid(@ForAll("lines") Line base, @ForAll("lines") Line other) {
        assertTrue(Joined.same(other, Joined.of(base, base, other, false).line()));
        assertTrue(Joined.same(other, Joined.of(base, other, base, false).line()));
        assertTrue(Joined.same(other, Joined.of(base, other, other, true).line()));
    }

    @Property
    void theOneThatIsPreferredWinsWhereBothChangedAll(@ForAll("words") String ours, @ForAll("words") String theirs) {
        Line base = Line.plain("nguyên văn cũ");
        Joined joined = Joined.of(base, Line.plain(ours), Line.plain(theirs), true);

        assertTrue(Joined.same(Line.plain(theirs), joined.line()), () -> joined.line()
                .shown());
        assertEquals(!Joined.same(Line.plain(ours), Line.plain(theirs)), joined.conflict());
    }

    @Example
    void changesInDifferentPlacesAreBothThere() {
        Joined joined = Joined.of(
                Line.plain("Các sở đã rà soát văn bản trong năm."),
                Line.plain("Các sở, ngành đã rà soát văn bản trong năm."),
                Line.plain("Các sở đã rà soát toàn bộ văn bản trong năm."),
                false);

        assertEquals(
                "Các sở, ngành đã rà soát toàn bộ văn bản trong năm.",
                joined.line().shown());
        assertEquals(false, joined.conflict());
    }

    @Example
    void changesBesideEachOtherAreOnePlace() {
        Joined joined = Joined.of(Line.plain("a b c d"), Line.plain("x b c d"), Line.plain("a b y d"), false);
        Joined near = Joined.of(Line.plain("a b c d"), Line.plain("a x c d"), Line.plain("a b z d"), false);

        assertEquals("x b y d", joined.line().shown());
        assertEquals(false, joined.conflict());
        assertEquals(true, near.conflict());
        assertEquals("a x c d", near.line().shown());
    }

    @Example
    void theLongestRisingRowIsWhatDidNotMove() {
        assertEquals(List.of(0, 2, 3, 4), Common.rising(List.of(0, 9, 1, 2, 3)));
        assertEquals(List.of(), Common.rising(List.of()));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("một", "hai ba", "bốn, năm", "x**y", "{{z}}", "_a", "347", "[[b", "c|d\\e")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> String.join(" ", list));
    }

    @Provide
    Arbitrary<Line> lines() {
        Arbitrary<Boolean> yes = Arbitraries.of(true, false);
        Arbitrary<List<Token>> text = Combinators.combine(words(), yes, yes)
                .as((words, bold, italic) -> Line.words(" " + words + " ", bold, italic));
        Arbitrary<List<Token>> bound = Arbitraries.<Token>of(
                        new Token.Bound(Token.Kind.NUMBER, "{{TC_VB unit}}", "347 văn bản", Optional.of(KEY)),
                        new Token.Bound(Token.Kind.NUMBER, "", "1.574", Optional.of(KEY)),
                        new Token.Bound(Token.Kind.WORDS, "{{date TC_VB last}}", "31/3/2025", Optional.empty()),
                        new Token.Bound(Token.Kind.MARK, "{{X}}", "[chưa có: a|b {c}]", Optional.empty()),
                        new Token.Bound(
                                Token.Kind.NOTE,
                                "{{cite \"a\"}}{{note \"b \\} \\\"c\\\"\"}}",
                                "Số a; b } \"c\"",
                                Optional.empty()))
                .map(List::of);
        return Arbitraries.oneOf(text, bound)
                .list()
                .ofMaxSize(5)
                .map(lists -> new Line(lists.stream().flatMap(List::stream).toList()));
    }
}
