package org.baoxue.facts.identity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.Sink;

/**
 * What a second look at suspects' rows has told, in memory or in the scratch file. Here texts are compared, not fingerprints, so rows
 * that met by chance part again. Merges in the order of files.
 */
public final class Sightings {
    private static final int PILE_SHIFT = 56;

    private final Piles piles;

    /** Nothing seen yet. */
    public Sightings(Scratch scratch) {
        this(scratch, Piles.BLOCK);
    }

    Sightings(Scratch scratch, int block) {
        this.piles = new Piles(scratch, block);
    }

    /**
     * Adds one row.
     *
     * @param identity what is equal for rows about the same thing, and only for these
     * @param note what the rule needs besides
     */
    public void add(Row row, String identity, String note) {
        Place place = row.place();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(place.row());
            out.writeLong(place.line());
            out.writeUTF(place.rowKey());
            out.writeUTF(identity);
            out.writeUTF(note);
        } catch (IOException e) {
            throw new UncheckedIOException("a row could not be noted", e);
        }
        int pile = (int) (Fingerprint.of(identity, 0) >>> PILE_SHIFT);
        piles.add(row.submission(), pile, bytes.toByteArray(), bytes.size());
    }

    /** Adds what was seen later in the order of files and rows; the other is used up. */
    public void merge(Sightings later) {
        piles.merge(later.piles);
    }

    /**
     * Has every row judged and tells what is found: the first findings in the order of files and rows come first and in this order, all
     * others follow in an order that only the rows decide. To be called once, when all is merged.
     *
     * @param first how many come first
     */
    public <G> void tell(Verdict<G> verdict, int first, Sink sink) {
        piles.close();
        PriorityQueue<Found> kept =
                new PriorityQueue<>(Comparator.comparing(Found::at).reversed());
        long[] total = {0};
        judge(verdict, found -> {
            total[0]++;
            kept.add(found);
            if (kept.size() > first) {
                kept.remove();
            }
        });
        kept.stream().sorted(Comparator.comparing(Found::at)).forEach(found -> sink.accept(found.finding()));
        if (total[0] > kept.size()) {
            Found last = kept.peek();
            judge(verdict, found -> {
                if (last == null || found.at().compareTo(last.at()) > 0) {
                    sink.accept(found.finding());
                }
            });
        }
    }

    private record Found(Sighting at, Finding finding) {}

    private <G> void judge(Verdict<G> verdict, Consumer<Found> taker) {
        for (int pile = 0; pile < Piles.PILES; pile++) {
            Map<String, G> groups = new HashMap<>();
            visit(
                    pile,
                    sighting -> verdict.gather(
                            groups.computeIfAbsent(sighting.identity(), i -> verdict.group()), sighting));
            visit(pile, sighting -> {
                G group = groups.get(sighting.identity());
                Finding finding = group == null ? null : verdict.judge(group, sighting);
                if (finding != null) {
                    taker.accept(new Found(sighting, finding));
                }
            });
        }
    }

    private void visit(int pile, Consumer<Sighting> taker) {
        piles.visit(pile, (file, submission, bytes, from, to) -> {
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, from, to - from))) {
                while (in.available() > 0) {
                    taker.accept(read(in, file, submission));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("what was noted of a row cannot be read", e);
            }
        });
    }

    private static Sighting read(DataInputStream in, int file, Submission submission) throws IOException {
        return new Sighting(file, submission, in.readLong(), in.readLong(), in.readUTF(), in.readUTF(), in.readUTF());
    }
}
