package vn.cchc.roundtrip.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Period;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.Wording;
import vn.cchc.model.WrittenLine;
import vn.cchc.office.ReturnedReport.BoundNumber;
import vn.cchc.office.ReturnedReport.Shape;
import vn.cchc.plugin.template.Sentences;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.roundtrip.Merge;
import vn.cchc.roundtrip.Merge.Kind;
import vn.cchc.roundtrip.Merge.Outcome;
import vn.cchc.roundtrip.MergeRequest;

/** What becomes of each thing that people do to a report in Word. */
class ReportMergerTest {

    private static final MergeRequest.Choice PLAIN = new MergeRequest.Choice(false, false, false);
    private static final MergeRequest.Choice ALL = new MergeRequest.Choice(true, true, true);

    private final TestOffice office = TestOffice.sample();
    private List<WrittenLine> base = List.of();
    private Edited word = new Edited();

    @BeforeEach
    void write() {
        base = office.lines();
        word = Edited.of(base);
    }

    private Merge merge() {
        return merge(PLAIN);
    }

    private Merge merge(MergeRequest.Choice choice) {
        return office.merge(base, word.report(), choice);
    }

    /** Merges, composes again and returns the report. */
    private List<String> again(MergeRequest.Choice choice) {
        Merge merge = merge(choice);
        office.take(merge);
        Merge second = merge(choice);
        assertTrue(
                second.narratives().isEmpty()
                        && second.emptied().isEmpty()
                        && second.wordings().isEmpty()
                        && second.withdrawn().isEmpty()
                        && second.rows().isEmpty(),
                () -> "the same file changes something again: " + second);
        return office.text();
    }

    private static Merge.Edit only(Merge merge) {
        assertEquals(1, merge.edits().size(), () -> merge.edits().toString());
        return merge.edits().get(0);
    }

    private static void says(List<String> text, String line) {
        assertTrue(text.contains(line), () -> line + "\nis not in\n" + String.join("\n", text));
    }

    @Test
    void aFileThatNobodyTouchedChangesNothing() {
        for (MergeRequest.Choice choice : List.of(PLAIN, ALL)) {
            Merge merge = merge(choice);
            assertEquals(List.of(), merge.edits());
            assertTrue(merge.changesNothing(), merge::toString);
        }
        word.loseAnchors();
        assertEquals(List.of(), merge(ALL).edits());
    }

    @Nested
    class ChangedWords {

        @Test
        void ofOfficersGoIntoTheirNarrativeWithTheirBindings() {
            word.type("đã rà soát", "đã chủ động rà soát");

            Merge merge = merge();

            assertEquals(Kind.CHANGED, only(merge).kind());
            assertEquals("I. Kết quả", only(merge).place());
            assertEquals("Các sở đã rà soát 80 văn bản, kịp thời.", only(merge).before());
            assertEquals(
                    "Các sở đã chủ động rà soát 80 văn bản, kịp thời.",
                    only(merge).after());
            office.take(merge);
            assertTrue(
                    office.narrative()
                            .startsWith("Các sở đã chủ động rà soát {{TC_VB 2024}} văn bản, _kịp thời_.\n\n- Sở Tư"),
                    office.narrative());
        }

        @Test
        void ofAModuleBecomeAWordingWithTodaysNumbers() {
            word.type("Toàn tỉnh ban hành", "Trong kỳ, tỉnh đã ban hành");
            office.take(merge());
            office.figure("TC_VB", "2021-2025", 350);

            assertEquals(
                    "Toàn tỉnh ban hành {{TC_VB unit}}[[, trong đó năm 2024 là {{TC_VB 2024}}]]{{cite \"76/NQ-CP\"}}.",
                    office.wordings.get(0).replaces());
            says(
                    office.text(),
                    "PARAGRAPH: Trong kỳ, tỉnh đã ban hành 350 văn bản, trong đó năm 2024 là 80{Nghị quyết số 76/NQ-CP"
                            + " của Chính phủ.}.");
        }

        @Test
        void keepDatesAndFactsBound() {
            word.type(" có ", " hiện có ");
            office.take(merge());
            office.figure("BM_BT", "2025-03-31", 90);

            says(office.text(), "PARAGRAPH: Đến ngày 31/3/2025 hiện có 90 người, giảm 39 (30,23%); kỳ 2021-2025.");
        }

        @Test
        void ofHeadingsCaptionsAndTheFrameAreKeptToo() {
            word.type("Nhiệm vụ", "Nhiệm vụ trọng tâm")
                    .type("Ban hành văn bản", "Tình hình ban hành văn bản")
                    .type("Trên đây là báo cáo.", "Trên đây là báo cáo của tỉnh.");

            List<String> text = again(PLAIN);

            says(text, "HEADING: Nhiệm vụ trọng tâm");
            says(text, "CAPTION: Tình hình ban hành văn bản");
            says(text, "PARAGRAPH: Trên đây là báo cáo của tỉnh.");
        }

        @Test
        void ofHeadingsAreNotThoseOfThePrinter() {
            word.type("Kết quả", "KẾT QUẢ").type("Nhiệm vụ", "NHIỆM VỤ TRỌNG TÂM");

            assertEquals("Nhiệm vụ trọng tâm", only(merge()).after());
        }

        @Test
        void includeTheirStyleAndShape() {
            word.shape("Chất lượng văn bản", Shape.DASH).type("theo dõi", "theo dõi, đôn đốc");

            List<String> text = again(PLAIN);

            says(text, "DASH: Chất lượng văn bản được nâng lên theo Nghị quyết 76/NQ-CP.");
            says(text, "DASH: Sở Nội vụ phối hợp theo dõi, đôn đốc 99 người.");
        }

        @Test
        void thatLookLikeMarksStayWords() {
            word.type("kế hoạch", "kế hoạch {{số 5}} **gấp** _đợt 1_ [[a]]");

            says(
                    again(PLAIN),
                    "PARAGRAPH: Thực hiện kế hoạch {{số 5}} **gấp** _đợt 1_ [[a]], tỉnh Đắk Lắk báo cáo như sau:");
        }

        @Test
        void ofLinesThatTheProgramCountsAreListedOnly() {
            word.type("Chưa có nội dung", "Không có nội dung");
            office.narratives.clear();

            Merge merge = merge();

            assertEquals(1, merge.narratives().size(), "under the owner's heading it is the owner's text");
        }

        @Test
        void writtenIntoAnEmptyHeadingBecomeItsNarrative() {
            int at = word.find("Chưa có nội dung");
            word.insertAfter("Chưa có nội dung", Shape.PARAGRAPH, "Tập trung chuyển đổi số.");
            word.blocks.remove(at);

            List<String> text = again(PLAIN);

            says(text, "PARAGRAPH: Tập trung chuyển đổi số.");
            assertFalse(text.toString().contains("Chưa có nội dung"), text::toString);
        }

        @Test
        void survivingALostAnchorAreFoundByTheirWords() {
            word.type("Công tác tuyên truyền còn chậm", "Công tác tuyên truyền vẫn còn chậm")
                    .loseAnchors();

            assertEquals(Kind.CHANGED, only(merge()).kind());
            says(again(PLAIN), "PARAGRAPH: Công tác tuyên truyền vẫn còn chậm{Theo báo cáo của sở}.");
        }
    }

    @Nested
    class Numbers {

        private final ObservationKey year = new ObservationKey(TestOffice.UNIT, "TC_VB", new Period.Year(2024));

        @Test
        void changedInTheirControlsBecomeProposals() {
            word.number("Các sở", "80", "85");

            Merge merge = merge();

            assertEquals(List.of(), merge.edits());
            assertEquals(List.of(), merge.narratives());
            assertEquals(
                    List.of(new Merge.ChangedFigure(year, "{{TC_VB 2024}}", "80", "85", "I. Kết quả")),
                    merge.figures());
        }

        @Test
        void changedWithoutAControlBecomeProposalsToo() {
            word.loseControls("Các sở").type("rà soát 80 văn bản", "rà soát 85 văn bản");
            Merge merge = merge();

            assertEquals(1, merge.figures().size());
            assertEquals("85", merge.figures().get(0).after());
            assertTrue(
                    merge.narratives().isEmpty()
                            || merge.narratives().get(0).text().contains("{{TC_VB 2024}}"),
                    merge::toString);
        }

        @Test
        void withTheirUnitAreProposedWithIt() {
            word.loseControls("Toàn tỉnh").type("347 văn bản", "351 văn bản");

            Merge merge = merge();

            assertEquals("347 văn bản", merge.figures().get(0).before());
            assertEquals("351 văn bản", merge.figures().get(0).after());
            assertEquals(List.of(), merge.edits());
        }

        @Test
        void thatOnlyLostTheirControlAreBoundAgain() {
            word.loseControls("Các sở").type("đã rà soát", "đã và đang rà soát");
            office.take(merge());

            assertTrue(office.narrative().contains("đã và đang rà soát {{TC_VB 2024}} văn bản"), office.narrative());
        }

        @Test
        void deletedWithTheirWordsAreGone() {
            word.number("Các sở", "80", "").type(" văn bản, ", " toàn bộ văn bản, ");
            office.take(merge());

            assertFalse(office.narrative().contains("{{TC_VB 2024}}"), office.narrative());
        }

        @Test
        void inASentenceThatIsAboutSomethingElseAreText() {
            word.loseControls("Sở Nội vụ")
                    .type("Sở Nội vụ phối hợp theo dõi 99 người.", "Tổ chức 12 hội nghị chuyên đề.");

            Merge merge = merge();
            office.take(merge);

            assertEquals(List.of(), merge.figures());
            assertTrue(office.narrative().contains("- Tổ chức 12 hội nghị chuyên đề."), office.narrative());
        }

        @Test
        void writtenOtherwiseAreNoProposal() {
            word.number("Các sở", "80", "080");

            assertTrue(merge().changesNothing());
        }

        @Test
        void copiedIntoANewLineStayBound() {
            word.insertAfter("Các sở", Shape.PARAGRAPH, "Riêng năm 2024: ", new BoundNumber(year, "80"), " văn bản.");
            office.take(merge());
            office.figure("TC_VB", "2024", 81);

            says(office.text(), "PARAGRAPH: Riêng năm 2024: 81 văn bản.");
        }

        @Test
        void inTablesBecomeProposals() {
            int cell = word.find("80");
            while (word.blocks.get(cell).cell().isEmpty()) {
                cell++;
                while (!word.blocks.get(cell).text().equals("80")) {
                    cell++;
                }
            }
            word.blocks.set(
                    cell,
                    new vn.cchc.office.ReturnedReport.ReturnedBlock(
                            word.blocks.get(cell).anchor(),
                            Shape.CELL,
                            List.of(new BoundNumber(year, "88")),
                            word.blocks.get(cell).cell()));

            assertEquals("88", merge().figures().get(0).after());
        }

        @Test
        void typedWhereOneIsMissingAreProposedForIt() {
            office.figures.removeIf(f -> f.key().equals(year));
            base = office.lines();
            word = Edited.of(base).type("[chưa có số liệu: Chỉ tiêu TC_VB]", "77");

            Merge merge = merge();

            assertEquals(year, merge.figures().get(0).key());
            assertEquals("77", merge.figures().get(0).after());
        }

        @Test
        void typedOverAtTheEdgeOfTheirControlAreProposedWhole() {
            word.number("Toàn tỉnh", "347 văn bản", " văn bản").type("ban hành ", "ban hành 351");
            Merge merge = merge();

            assertEquals("351 văn bản", merge.figures().get(0).after());
            assertEquals(List.of(), merge.edits());
        }

        @Test
        void withDigitsTypedBehindTheirControlAreProposedWhole() {
            word.type(" người.", "0 người.");
            Merge merge = merge();

            assertEquals("990", merge.figures().get(0).after());
            assertEquals(List.of(), merge.narratives());
        }

        @Test
        void followedByTypedWordsKeepTheirValue() {
            word.number("Các sở", "80", "80 (tăng 5)");
            Merge merge = merge();
            office.take(merge);

            assertEquals(List.of(), merge.figures());
            assertTrue(office.narrative().contains("{{TC_VB 2024}} (tăng 5)"), office.narrative());
        }
    }

    @Nested
    class BothChanged {

        @Test
        void indifferentPlacesAreJoined() {
            word.type("đã rà soát", "đã chủ động rà soát");
            office.wrote(office.narrative().replace("kịp thời", "đúng hạn"));

            Merge merge = merge();
            office.take(merge);

            assertEquals(Kind.CHANGED, only(merge).kind());
            says(office.text(), "PARAGRAPH: Các sở đã chủ động rà soát 80 văn bản, đúng hạn.");
        }

        @Test
        void inOnePlaceAreAConflictThatKeepsTheWorkspace() {
            word.type("còn chậm", "rất chậm");
            office.wrote(office.narrative().replace("còn chậm", "hơi chậm"));

            Merge.Edit edit = only(merge());

            assertEquals(Kind.CONFLICT, edit.kind());
            assertEquals(Outcome.LISTED, edit.outcome());
            assertTrue(edit.before().contains("còn chậm"));
            assertTrue(edit.after().contains("rất chậm"));
            assertTrue(edit.workspace().contains("hơi chậm"));
            assertTrue(merge().narratives().isEmpty());
        }

        @Test
        void inOnePlaceTakeWordWhenAsked() {
            word.type("còn chậm", "rất chậm");
            office.wrote(office.narrative().replace("còn chậm", "hơi chậm"));

            Merge merge = merge(new MergeRequest.Choice(true, false, false));
            office.take(merge);

            assertEquals(Outcome.TAKEN, only(merge).outcome());
            assertTrue(office.narrative().contains("rất chậm"));
        }

        @Test
        void inTheSameWayAreNoChange() {
            word.type("còn chậm", "rất chậm");
            office.wrote(office.narrative().replace("còn chậm", "rất chậm"));

            assertTrue(merge().changesNothing());
            assertEquals(List.of(), merge().edits());
        }

        @Test
        void findALineWhoseNumberChangedSince() {
            word.type("còn chậm", "rất chậm");
            office.wrote("Đoạn mới ở đầu.\n\n" + office.narrative());
            office.take(merge());

            assertTrue(office.narrative().startsWith("Đoạn mới ở đầu.\n\nCác sở"), office.narrative());
            assertTrue(office.narrative().contains("rất chậm"), office.narrative());
        }

        @Test
        void ofAModuleFindTheSentenceUnderItsNewNumber() {
            word.type("được nâng lên", "được nâng lên rõ rệt");
            office.template.add(
                    0, new TemplateBlock.Paragraph(Sentences.read("Câu mới.").parts()));
            office.take(merge());

            says(office.text(), "PARAGRAPH: Chất lượng văn bản được nâng lên rõ rệt theo Nghị quyết 76/NQ-CP.");
        }
    }

    @Nested
    class NewLines {

        @Test
        void amongOfficersWordsGoIntoTheirNarrative() {
            word.insertAfter("Sở Tư pháp", Shape.DASH, "Sở Tài chính bố trí kinh phí;");

            List<String> text = again(PLAIN);

            assertEquals(
                    text.indexOf("DASH: Sở Tư pháp chủ trì;") + 1, text.indexOf("DASH: Sở Tài chính bố trí kinh phí;"));
            assertTrue(office.narrative().contains("chủ trì;\n- Sở Tài chính bố trí kinh phí;\n- Sở Nội vụ"));
        }

        @Test
        void elsewhereKeepTheirPlaceAndShape() {
            word.insertAfter("Chất lượng văn bản", Shape.DASH, "Một là, bám sát kế hoạch;")
                    .insertAfter("Một là", Shape.PLUS, "Hai là, rà soát.");

            List<String> text = again(PLAIN);

            int at = text.indexOf("PARAGRAPH: Chất lượng văn bản được nâng lên theo Nghị quyết 76/NQ-CP.");
            assertEquals("DASH: Một là, bám sát kế hoạch;", text.get(at + 1));
            assertEquals("PLUS: Hai là, rà soát.", text.get(at + 2));
        }

        @Test
        void editedInALaterWritingAreChanged() {
            word.insertAfter("Chất lượng văn bản", Shape.PARAGRAPH, "Một là, bám sát kế hoạch.");
            office.take(merge());
            base = office.lines();
            word = Edited.of(base).type("bám sát", "luôn bám sát");

            says(again(PLAIN), "PARAGRAPH: Một là, luôn bám sát kế hoạch.");
        }

        @Test
        void deletedInALaterWritingAreGoneAndThoseBehindStay() {
            word.insertAfter("Chất lượng văn bản", Shape.DASH, "Một là, bám sát kế hoạch;")
                    .insertAfter("Một là", Shape.DASH, "Hai là, rà soát.");
            office.take(merge());
            base = office.lines();
            word = Edited.of(base).delete("Một là");

            List<String> text = again(ALL);

            int at = text.indexOf("PARAGRAPH: Chất lượng văn bản được nâng lên theo Nghị quyết 76/NQ-CP.");
            assertEquals("DASH: Hai là, rà soát.", text.get(at + 1));
        }

        @Test
        void ofATableThatNobodyKnowsAreShownAndStayInTheFile() {
            word.blocks.add(
                    word.find("Chất lượng") + 1,
                    new vn.cchc.office.ReturnedReport.ReturnedBlock(
                            java.util.OptionalInt.empty(),
                            Shape.CELL,
                            List.of(new vn.cchc.office.ReturnedReport.Words("Ô mới", false, false)),
                            java.util.Optional.of(
                                    new vn.cchc.office.ReturnedReport.Cell(java.util.OptionalInt.empty(), 1, 1))));

            assertEquals(Outcome.UNPLACED, only(merge()).outcome());
        }
    }

    @Nested
    class GoneAndMoved {

        @Test
        void areListedAndNothingElse() {
            word.delete("Chất lượng văn bản").delete("Sở Tư pháp").moveAfter("Các sở", "Công tác tuyên truyền");

            Merge merge = merge();

            assertTrue(merge.changesNothing(), merge::toString);
            assertEquals(
                    List.of(Outcome.LISTED, Outcome.LISTED, Outcome.LISTED),
                    merge.edits().stream().map(Merge.Edit::outcome).toList());
            assertEquals(
                    List.of(Kind.MOVED, Kind.REMOVED, Kind.REMOVED),
                    merge.edits().stream()
                            .map(Merge.Edit::kind)
                            .sorted((a, b) -> b.compareTo(a))
                            .toList());
        }

        @Test
        void areLeftOutWhenAccepted() {
            word.delete("Chất lượng văn bản").delete("Sở Tư pháp");

            String text = again(ALL).toString();

            assertFalse(text.contains("Chất lượng"), text);
            assertFalse(text.contains("Sở Tư pháp"), text);
        }

        @Test
        void takeAWholeTableWithThem() {
            String anchor = String.valueOf(base.stream()
                    .filter(line -> line.origin().startsWith("register:"))
                    .findFirst()
                    .orElseThrow()
                    .anchor());
            word.delete("Sáng kiến");
            word.blocks.removeIf(b -> b.cell()
                    .filter(c -> String.valueOf(c.table().orElse(0)).equals(anchor))
                    .isPresent());

            String text = again(ALL).toString();

            assertFalse(text.contains("Sáng kiến"), text);
            assertEquals(2, office.rows.size(), "the register itself stays");
        }

        @Test
        void standInTheirNewPlaceWhenAccepted() {
            word.moveAfter("Chất lượng văn bản", "Thực hiện kế hoạch").moveAfter("Các sở", "Công tác tuyên truyền");

            List<String> text = again(ALL);

            assertEquals("PARAGRAPH: Chất lượng văn bản được nâng lên theo Nghị quyết 76/NQ-CP.", text.get(1));
            assertEquals(
                    text.indexOf("PARAGRAPH: Công tác tuyên truyền còn chậm{Theo báo cáo của sở}.") + 1,
                    text.indexOf("PARAGRAPH: Các sở đã rà soát 80 văn bản, kịp thời."));
        }

        @Test
        void headingsStayWithTheOutline() {
            word.delete("Nhiệm vụ");

            assertEquals(Outcome.AUTOMATIC, only(merge(ALL)).outcome());
        }

        @Test
        void whatSomebodyChangedMeanwhileIsAConflict() {
            word.delete("Công tác tuyên truyền");
            office.wrote(office.narrative().replace("còn chậm", "hơi chậm"));

            Merge merge = merge(new MergeRequest.Choice(false, true, true));

            assertEquals(Kind.CONFLICT, only(merge).kind());
            assertTrue(merge.narratives().isEmpty());
        }
    }

    @Nested
    class Registers {

        @Test
        void takeTheCellsThatWereChanged() {
            word.type("Một cửa điện tử", "Một cửa điện tử liên thông");
            office.take(merge());

            assertEquals(
                    List.of("Một cửa điện tử liên thông", "2024"),
                    office.rows.get(0).cells());
            assertEquals("bao-cao.docx", office.rows.get(0).source().document());
            assertEquals(TestOffice.TYPED, office.rows.get(1).source());
            assertTrue(merge().changesNothing());
        }

        @Test
        void takeNewRowsInTheirPlace() {
            row(word.find("Một cửa điện tử") + 2, "Họp không giấy");
            office.take(merge());

            assertEquals(
                    List.of("Một cửa điện tử", "Họp không giấy", "Ngày thứ Sáu không giấy tờ"),
                    office.rows.stream().map(r -> r.cells().get(0)).toList());
            assertEquals(
                    List.of(1, 2, 3),
                    office.rows.stream().map(RegisterRow::number).toList());
            assertTrue(merge().changesNothing());
        }

        private void row(int at, String name) {
            List<String> cells = List.of("", name, "2025");
            for (int i = 0; i < 3; i++) {
                vn.cchc.office.ReturnedReport.Cell below =
                        word.blocks.get(at + i + i).cell().orElseThrow();
                word.blocks.add(
                        at + i,
                        new vn.cchc.office.ReturnedReport.ReturnedBlock(
                                java.util.OptionalInt.empty(),
                                Shape.CELL,
                                List.of(new vn.cchc.office.ReturnedReport.Words(cells.get(i), false, false)),
                                java.util.Optional.of(
                                        new vn.cchc.office.ReturnedReport.Cell(below.table(), 2, i + 1))));
            }
            for (int i = at + 3; i < at + 6; i++) {
                vn.cchc.office.ReturnedReport.ReturnedBlock block = word.blocks.get(i);
                word.blocks.set(
                        i,
                        new vn.cchc.office.ReturnedReport.ReturnedBlock(
                                block.anchor(),
                                block.shape(),
                                block.pieces(),
                                block.cell()
                                        .map(c -> new vn.cchc.office.ReturnedReport.Cell(c.table(), 3, c.column()))));
            }
        }

        @Test
        void loseRowsOnlyWhenThatIsAccepted() {
            int at = word.find("Ngày thứ Sáu") - 1;
            for (int i = 0; i < 3; i++) {
                word.blocks.remove(at);
            }

            assertTrue(merge().changesNothing());
            assertEquals(Outcome.LISTED, only(merge()).outcome());
            office.take(merge(ALL));
            assertEquals(1, office.rows.size());
        }

        @Test
        void showAConflictInACell() {
            word.type("Một cửa điện tử", "Một cửa liên thông");
            office.rows.set(
                    0, new RegisterRow("the-che/sang-kien", 1, List.of("Một cửa số", "2024"), TestOffice.TYPED));

            assertEquals(Kind.CONFLICT, only(merge()).kind());
        }
    }

    @Test
    void commentsAreCollectedWithTheirPlace() {
        word.comment("Sở Tư pháp", "Xem lại");

        assertEquals(List.of(new Merge.Remark("I. Kết quả", "Sở Tư pháp", "Xem lại", "Lan")), merge().remarks());
    }

    @Test
    void aFootnoteWrittenByHandIsKept() {
        word.insertAfter(
                "Chất lượng văn bản",
                Shape.PARAGRAPH,
                "Có tiến bộ",
                new vn.cchc.office.ReturnedReport.Note("Theo \"đánh giá\" {nội bộ}"),
                ".");

        says(again(PLAIN), "PARAGRAPH: Có tiến bộ{Theo \"đánh giá\" {nội bộ}}.");
    }

    @Test
    void wordingsAreOfTheKindThatTheirLineHas() {
        word.type("Chất lượng văn bản", "Chất lượng các văn bản");
        Wording wording = merge().wordings().get(0);

        assertEquals(Wording.Kind.CHANGED, wording.kind());
        assertEquals("template:the-che/ket-qua/4", wording.target());
        assertEquals("bao-cao.docx", wording.source().document());
    }
}
