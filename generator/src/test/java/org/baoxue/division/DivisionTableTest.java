package org.baoxue.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baoxue.model.UnitCode;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DivisionTableTest {
    private static final int YEAR = 2024;
    private static final DivisionTable SHIPPED = DivisionTable.load(Resources.shipped(), YEAR);

    @TempDir
    private Path overlay;

    @Test
    void the_shipped_table_split_line_by_line_is_what_the_csv_reader_reads() {
        DivisionTable parsed = DivisionTable.load(Resources.overlaid(overlay), YEAR);

        assertThat(SHIPPED.entries()).hasSizeGreaterThan(3000).isEqualTo(parsed.entries());
        assertThat(new TreeSet<>(SHIPPED.placeholders())).isNotEmpty().isEqualTo(new TreeSet<>(parsed.placeholders()));
    }

    @Test
    void a_province_alone_has_the_divisions_that_the_whole_table_gives_it() {
        List<DivisionTable.Entry> provinces = SHIPPED.entries().values().stream()
                .filter(entry -> entry.parent() == null)
                .toList();

        assertThat(provinces).hasSizeGreaterThan(30).allSatisfy(province -> {
            DivisionTable alone = DivisionTable.load(Resources.shipped(), YEAR, province.code());
            assertThat(alone.entries().values()).hasSizeLessThan(300).containsAll(SHIPPED.subtree(province.code()));
            assertThat(alone.placeholders())
                    .isEqualTo(
                            SHIPPED.placeholders().stream().filter(alone::has).collect(Collectors.toSet()));
        });
    }

    @Test
    void a_table_of_an_overlay_may_quote() throws IOException {
        table("code,name,parent\r\n990000,\"甲,乙\",\r\n");

        assertThat(DivisionTable.load(Resources.overlaid(overlay), YEAR).entries())
                .containsOnlyKeys(new UnitCode("990000"))
                .allSatisfy((code, entry) -> assertThat(entry.name()).isEqualTo("甲,乙"));
    }

    @Test
    void a_table_of_an_overlay_with_a_cell_too_few_is_refused() throws IOException {
        table("code,name,parent\n990000,甲\n");

        assertThatThrownBy(() -> DivisionTable.load(Resources.overlaid(overlay), YEAR))
                .isInstanceOf(DivisionException.class)
                .hasMessageContaining("row 2")
                .hasMessageContaining("3 cells");
    }

    private void table(String text) throws IOException {
        Path folder = Files.createDirectories(overlay.resolve("schemas/divisions"));
        Files.writeString(folder.resolve("2024.csv"), text);
    }
}
