package org.baoxue.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderOutputTest {
    @TempDir
    private Path parent;

    @Test
    void writes_below_its_folder_and_lists_what_it_wrote() throws IOException {
        run("index.html", "unit/990100/2024.html");
        assertThat(site().resolve("unit/990100/2024.html")).hasContent("unit/990100/2024.html");
        assertThat(Files.readAllLines(site().resolve(FolderOutput.LIST)))
                .hasSize(2)
                .allMatch(line -> line.matches("[0-9a-f]{64}  .+"));
    }

    @Test
    void refuses_a_path_twice_in_any_case() {
        FolderOutput output = new FolderOutput(site());
        output.write("findings/B03.html", bytes("x"));
        assertThatThrownBy(() -> output.write("findings/b03.html", bytes("x"))).hasMessageContaining("twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../x", "/x", "a//b", "a/../b", "C:/x", "a\\b", "", ".hidden", "学校.html", "a/", "files.sha256"})
    void refuses_a_path_that_is_not_safe(String path) {
        FolderOutput output = new FolderOutput(site());
        assertThatThrownBy(() -> output.write(path, bytes("x"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leaves_an_equal_file_alone() throws IOException {
        run("index.html");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(site().resolve("index.html"), old);
        run("index.html");
        assertThat(Files.getLastModifiedTime(site().resolve("index.html"))).isEqualTo(old);
    }

    @Test
    void removes_what_an_earlier_run_wrote_and_nothing_else() throws IOException {
        run("index.html", "unit/990100/2024.html");
        Files.writeString(site().resolve("notes.txt"), "mine");
        Files.writeString(parent.resolve("outside.txt"), "mine");
        Files.writeString(
                site().resolve(FolderOutput.LIST),
                "0".repeat(64) + "  ../outside.txt\n",
                java.nio.file.StandardOpenOption.APPEND);
        run("index.html");
        assertThat(site().resolve("unit")).doesNotExist();
        assertThat(site().resolve("notes.txt")).exists();
        assertThat(parent.resolve("outside.txt")).exists();
    }

    @Test
    void does_not_follow_a_link_out_of_the_edition() throws IOException {
        Files.createDirectories(parent.resolve("elsewhere"));
        Files.createDirectories(site());
        Files.createSymbolicLink(site().resolve("unit"), parent.resolve("elsewhere"));
        FolderOutput output = new FolderOutput(site());
        assertThatThrownBy(() -> output.write("unit/x.html", bytes("x"))).hasMessageContaining("unit");
        assertThat(parent.resolve("elsewhere")).isEmptyDirectory();
    }

    private void run(String... paths) {
        FolderOutput output = new FolderOutput(site());
        List.of(paths).forEach(path -> output.write(path, bytes(path)));
        output.finish();
    }

    private Path site() {
        return parent.resolve("a site 站点");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
