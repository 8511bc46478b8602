package vn.cchc.roundtrip.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.cchc.model.LineShape;
import vn.cchc.model.WrittenLine;
import vn.cchc.office.ReturnedReport.BoundNumber;
import vn.cchc.office.ReturnedReport.Piece;
import vn.cchc.office.ReturnedReport.ReturnedBlock;
import vn.cchc.office.ReturnedReport.Shape;
import vn.cchc.office.ReturnedReport.Words;
import vn.cchc.roundtrip.Merge;
import vn.cchc.roundtrip.MergeRequest;

/** Whatever people do to a report, composing it again gives what they wrote, with the numbers of the workspace. */
class RoundTripPropertyTest {

    private static final MergeRequest.Choice ALL = new MergeRequest.Choice(true, true, true);
    private static final List<String> WORDS = List.of(
            "đồng bộ", "**", "kịp thời", "năm 2030", "_x_", "{{", "theo kế hoạch", "[[y]]", "5 xã", "- ", "#### z");

    private final List<ReturnedBlock> blocks = new ArrayList<>();
    private Random random = new Random(0);

    @Property(tries = 300)
    void composingAfterTheMergeGivesTheEditedText(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int edits, @ForAll boolean anchorsLost) {
        TestOffice office = TestOffice.sample();
        List<WrittenLine> base = office.lines();
        Edited word = Edited.of(base);
        random = new Random(seed);
        blocks.clear();
        blocks.addAll(word.blocks);
        for (int i = 0; i < edits; i++) {
            edit();
        }
        word.blocks.clear();
        word.blocks.addAll(blocks);
        List<String> wanted = read(base);
        if (anchorsLost && edits < 3) {
            word.loseAnchors();
        }

        Merge merge = office.merge(base, word.report(), ALL);
        office.take(merge);

        assertEquals(String.join("\n", wanted), String.join("\n", office.text()), () -> merge.edits() + "");
        Merge second = office.merge(base, word.report(), ALL);
        assertTrue(
                second.narratives().isEmpty()
                        && second.wordings().isEmpty()
                        && second.withdrawn().isEmpty()
                        && second.rows().isEmpty(),
                second::toString);
    }

    /** What the edited file says, every changed number as the workspace has it. */
    private List<String> read(List<WrittenLine> base) {
        List<String> text = new ArrayList<>();
        for (ReturnedBlock block : blocks) {
            if (block.cell().isEmpty()) {
                StringBuilder line = new StringBuilder();
                for (Token token : LineReader.raw(block.pieces()).tokens()) {
                    line.append(
                            token instanceof Token.Bound bound && bound.kind() == Token.Kind.NUMBER
                                    ? unchanged(bound.written())
                                    : token instanceof Token.Bound note ? "{" + note.written() + "}" : token.shown());
                }
                text.add(LineShape.valueOf(block.shape().name()) + ": " + line);
            }
        }
        assertTrue(base.size() > 10);
        return text;
    }

    private static String unchanged(String written) {
        return written.replaceFirst("^9(\\d+)9", "$1");
    }

    private void edit() {
        int at = random.nextInt(blocks.size());
        ReturnedBlock block = blocks.get(at);
        boolean text = block.shape() == Shape.PARAGRAPH || block.shape() == Shape.DASH;
        if (!text || block.text().startsWith("[Chưa")) {
            return;
        }
        switch (random.nextInt(7)) {
            case 0, 1 -> type(at);
            case 2 -> changeNumber(at);
            case 3 -> blocks.add(at + 1, line(List.of(new Words("Dòng mới " + random.nextInt(99), false, false))));
            case 4 -> {
                if (blocks.stream().filter(b -> b.shape() == Shape.PARAGRAPH).count() > 5) {
                    blocks.remove(at);
                }
            }
            default ->
                blocks.set(
                        at,
                        new ReturnedBlock(
                                block.anchor(),
                                block.shape() == Shape.DASH ? Shape.PARAGRAPH : Shape.DASH,
                                block.pieces(),
                                block.cell()));
        }
    }

    private void move(int at) {
        int to = random.nextInt(blocks.size());
        boolean betweenLines = blocks.get(to).cell().isEmpty() && blocks.get(to).shape() != Shape.CAPTION;
        if (betweenLines && to != at) {
            ReturnedBlock block = blocks.remove(at);
            blocks.add(to, block);
        }
    }

    private static ReturnedBlock line(List<Piece> pieces) {
        return new ReturnedBlock(OptionalInt.empty(), Shape.PARAGRAPH, pieces, Optional.empty());
    }

    /** Types or strikes out a word. */
    private void type(int at) {
        ReturnedBlock block = blocks.get(at);
        List<Piece> pieces = new ArrayList<>(block.pieces());
        int place = random.nextInt(pieces.size());
        if (random.nextBoolean() || !(pieces.get(place) instanceof Words) || pieces.size() < 8) {
            pieces.add(
                    place, new Words(" " + WORDS.get(random.nextInt(WORDS.size())) + " ", random.nextBoolean(), false));
        } else {
            pieces.remove(place);
        }
        blocks.set(at, new ReturnedBlock(block.anchor(), block.shape(), pieces, block.cell()));
    }

    private void changeNumber(int at) {
        ReturnedBlock block = blocks.get(at);
        List<Piece> pieces = block.pieces().stream()
                .map(piece -> piece instanceof BoundNumber number
                                && number.written().matches("\\d.*")
                                && !number.written().startsWith("9")
                        ? new BoundNumber(number.key(), number.written().replaceFirst("^(\\d+)", "9$1" + "9"))
                        : piece)
                .toList();
        blocks.set(at, new ReturnedBlock(block.anchor(), block.shape(), pieces, block.cell()));
    }
}
