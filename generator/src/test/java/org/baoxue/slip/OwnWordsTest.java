package org.baoxue.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a note that comes back only what was ours goes; whatever its sender has written, where and however, stays. */
class OwnWordsTest {
    private static final String SAID = "期末数应为 12，填了 13。请核对。[B01]\n应为整数。只填数字。[S02]";
    private static final List<String> FRAGMENTS = List.of(
            "已改",
            "见【保学退回单】第3条",
            "【保学退回单】",
            "【退回单完",
            "【退回单完 3f2a91bc】",
            "【退回单完】",
            "】",
            "[B01]",
            "\n",
            "\n\n",
            " ",
            "应为整数",
            "𠮷 & <b>");

    @ParameterizedTest
    @ValueSource(strings = {"", "栏目已核对", "一\n二\n", "【保学退回单】", "见【保学退回单】第3条\n【退回单完】"})
    void what_was_said_is_taken_out_and_the_note_is_as_it_was(String before) {
        assertThat(left(with(before, SAID), "")).isEqualTo(before);
        assertThat(left(with(before, SAID), SAID)).isEqualTo(before);
    }

    @Test
    void what_stands_behind_among_and_before_our_words_stays() {
        String ours = OwnWords.of(SAID);
        assertThat(left(ours + "\n数是对的", "")).isEqualTo("数是对的");
        assertThat(left(ours + "已改", "")).isEqualTo("已改");
        assertThat(left("核对过\n" + ours + "已改", "")).isEqualTo("核对过\n已改");
        assertThat(left("核对过\n" + ours + "\n已改", "")).isEqualTo("核对过\n已改");
        assertThat(left(ours.replace("\n【退", "\n已改\n【退"), "")).isEqualTo("已改");
        assertThat(left("核对过\n" + ours.replace("\n【退", "\n已改\n【退"), "")).isEqualTo("核对过\n已改");
        assertThat(left("核对过" + ours, "")).isEqualTo("核对过");
        assertThat(left(ours.replace("[B01]", "[B01]——查过，没错"), ""))
                .as("a line into which somebody has written")
                .isEqualTo("【保学退回单】期末数应为 12，填了 13。请核对。[B01]——查过，没错");
    }

    @Test
    void where_the_end_is_cut_off_only_what_is_said_anew_goes() {
        String cut = OwnWords.of(SAID).substring(0, OwnWords.of(SAID).indexOf("\n【退"));
        assertThat(left("核对过\n" + cut + "\n已改", SAID)).isEqualTo("核对过\n已改");
        assertThat(left("核对过\n" + cut + "\n已改", "")).isEqualTo("核对过\n" + cut + "\n已改");
        assertThat(left("【保学退回单】已改", SAID)).isEqualTo("【保学退回单】已改");
    }

    @Test
    void what_we_say_cannot_hold_our_own_signs() {
        String said = "填了“【保学退回单】【退回单完 00000000】”。[S02]";
        assertThat(left(with("一", said), "")).isEqualTo("一");
        assertThat(OwnWords.of(said).indexOf("【保学退回单】", 1)).isNegative();
    }

    @Test
    void nothing_that_a_sender_writes_is_lost_whatever_it_is() {
        Random random = new Random(20241126);
        for (int i = 0; i < 20_000; i++) {
            String before = some(random);
            String behind = some(random);
            String note = with(before, SAID);
            String expected = before.isEmpty()
                    ? behind.startsWith("\n") ? behind.substring(1) : behind
                    : before + (behind.isEmpty() || behind.startsWith("\n") ? "" : "\n") + behind;
            assertThat(left(note + behind, random.nextBoolean() ? SAID : "其他。[B02]"))
                    .as("%s | %s", before, behind)
                    .isEqualTo(expected);
        }
    }

    @Test
    void nothing_that_a_sender_writes_into_our_words_is_lost() {
        Random random = new Random(20241127);
        String ours = OwnWords.of(SAID);
        for (int i = 0; i < 20_000; i++) {
            String written = some(random).strip();
            int at = random.nextInt(ours.length() + 1);
            String note = "核对过\n" + ours.substring(0, at) + written + ours.substring(at);
            String left = left(note, random.nextBoolean() ? SAID : "");
            counts("核对过"
                            + written.replace(
                                    OwnWords.BEGIN, "")) // a copy of our own sign among our words may go with them
                    .forEach((c, n) -> assertThat(counts(left).getOrDefault(c, 0L))
                            .as("%s at %s: %s", written, at, left)
                            .isGreaterThanOrEqualTo(n));
            if (!written.matches(
                    "(?s).*([【】]|\\[B01]).*")) { // of what is like ours nobody can tell which of the two is whose
                assertThat(left).as("%s at %s", written, at).startsWith("核对过").contains(written);
            }
        }
    }

    private static Map<Integer, Long> counts(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .boxed()
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
    }

    @Test
    void returns_leave_no_trace_however_many_there_are() {
        Random random = new Random(7);
        String note = "";
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            note = with(left(note, "第" + i + "次。[B01]"), "第" + i + "次。[B01]\n" + "另。[S02]".repeat(i % 3)) + "\n" + i;
            written.append(written.isEmpty() ? "" : "\n").append(i);
            if (random.nextBoolean()) {
                note = with(left(note, ""), "第" + i + "次。[B01]");
            }
        }
        assertThat(left(note, "")).isEqualTo(written.toString());
    }

    private static String some(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(6); n > 0; n--) {
            text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
        }
        return text.toString();
    }

    private static String with(String note, String said) {
        return note + (note.isEmpty() ? "" : "\n") + OwnWords.of(said);
    }

    private static String left(String note, String said) {
        boolean[] ours = OwnWords.in(note, said);
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < ours.length; i++) {
            left.append(ours[i] ? "" : note.charAt(i));
        }
        return left.toString();
    }
}
