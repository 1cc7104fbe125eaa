package org.baoxue.prose;

import java.util.ArrayList;
import java.util.List;

/** Masks numbers over the pieces of a text, block by block: marks inside a block do not part a number. */
final class MaskedPieces {
    private final NumberMask mask;
    private final List<Piece> done = new ArrayList<>();
    private final List<Piece> block = new ArrayList<>();
    private boolean unlinked;

    private MaskedPieces(NumberMask mask) {
        this.mask = mask;
    }

    static List<Piece> of(List<Piece> pieces, NumberMask mask) {
        MaskedPieces all = new MaskedPieces(mask);
        for (Piece piece : pieces) {
            all.take(piece);
        }
        all.endBlock();
        return List.copyOf(all.done);
    }

    private void take(Piece piece) {
        boolean tag = !(piece instanceof Piece.Words);
        String name =
                piece instanceof Piece.Open open ? open.tag() : piece instanceof Piece.Close close ? close.tag() : "";
        if (tag && !Piece.INLINE.contains(name)) {
            endBlock();
            done.add(piece);
        } else if (piece instanceof Piece.Open open
                && open.tag().equals("a")
                && mask.meets(Sanitised.SafeLink.plain(open.attribute("href")))) {
            unlinked = true;
        } else if (piece instanceof Piece.Close close && close.tag().equals("a") && unlinked) {
            unlinked = false;
        } else {
            block.add(piece);
        }
    }

    private void endBlock() {
        StringBuilder words = new StringBuilder();
        for (Piece piece : block) {
            if (piece instanceof Piece.Words text) {
                words.append(text.text());
            }
        }
        String masked = mask.mask(words.toString());
        int at = 0;
        for (Piece piece : block) {
            if (piece instanceof Piece.Words text) {
                int end = at + text.text().length();
                done.add(new Piece.Words(masked.substring(at, end)));
                at = end;
            } else {
                done.add(piece);
            }
        }
        block.clear();
    }
}
