package org.baoxue.app.views.slips;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.app.ConfigurationException;
import org.baoxue.app.Outcome;
import org.baoxue.model.ShownName;
import org.baoxue.model.UnitCode;
import org.baoxue.read.SubmissionFile;
import org.baoxue.read.SubmissionReader;
import org.baoxue.render.Renderer;
import org.baoxue.slip.written.SlipWriter;

/** Writes the return slips of a run: one for each file in which something was found, in a folder of its sender. */
public final class SlipDesk {
    private final Outcome outcome;
    private final SortedMap<String, List<SubmissionFile>> files = new TreeMap<>();
    private final SubmissionReader reader;
    private final Renderer renderer;

    /**
     * A desk for the slips of an outcome.
     *
     * @param files that were read, still there
     * @param reader that read them
     * @param renderer with the words of slips, rules and text
     */
    public SlipDesk(Outcome outcome, List<SubmissionFile> files, SubmissionReader reader, Renderer renderer) {
        this.outcome = outcome;
        this.reader = reader;
        this.renderer = renderer;
        for (SubmissionFile file : files) {
            this.files
                    .computeIfAbsent(ShownName.file(file.submission().file(), true), path -> new ArrayList<>())
                    .add(file);
        }
    }

    /** Refuses a folder in which the slips would be taken for submissions. */
    public static void require(Path folder, Path submissions) {
        if (folder.toAbsolutePath()
                .normalize()
                .startsWith(submissions.toAbsolutePath().normalize())) {
            throw new ConfigurationException(
                    "退回单不能写到报送文件夹 " + submissions + " 里面：下次检查会把它们当作报送文件；请另选一个文件夹。",
                    "return slips cannot be written into the folder with the submissions, where they would be read as such;"
                            + " choose another");
        }
    }

    /** Writes all slips; returns how many. */
    public int write(Path out) {
        int written = 0;
        try {
            for (String code : outcome.findings().senders()) {
                written += write(new UnitCode(code), out.resolve(code));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the return slips could not be written to " + out, e);
        }
        return written;
    }

    private int write(UnitCode sender, Path folder) throws IOException {
        SlipWriter writer = new SlipWriter(renderer);
        Set<String> names = new HashSet<>();
        for (Map.Entry<String, FileFindings> file :
                FileFindings.of(outcome, sender.value()).entrySet()) {
            FileFindings found = file.getValue();
            FiledCopy filed = FiledCopy.read(
                    own(sender, file.getKey()),
                    found.listed(),
                    reader,
                    outcome.settled().ground().forms());
            SlipDraft draft = new SlipDraft(outcome, renderer.messages(), sender, file.getKey(), found, filed);
            String name = draft.name();
            while (!names.add(name)) {
                name = name + "_";
            }
            writer.write(
                    folder,
                    renderer.messages().text("slip.file", Map.of("name", name)),
                    draft.copyName(),
                    found.askSomething() ? filed.source() : SlipWriter.Source.NONE,
                    draft.marks(),
                    draft::view);
        }
        return names.size();
    }

    /** The sheets, or the one table, of a file that is the sender's own. */
    private List<SubmissionFile> own(UnitCode sender, String file) {
        return files.getOrDefault(file, List.of()).stream()
                .filter(each -> each.submission().unit().equals(sender))
                .toList();
    }
}
