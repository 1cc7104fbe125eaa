package org.baoxue.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baoxue.resource.Resources;

/**
 * Writes an edition in its languages: every page, and its twin, through its template, and the assets. The bytes do not depend on the
 * number of threads, the machine's locale or its clock. What templates find: {@code site}, {@code language} (its tag),
 * {@code period} (in words), {@code title}, {@code trail} (the pages above it), {@code counterparts} (the same page in other
 * languages), {@code twin} (the way to the twin; empty if there is none), {@code page} (the way to the page), {@code view}; the
 * functions {@code msg}, {@code label}, {@code passages}, {@code link(target)}, {@code linkAt(target, id)},
 * {@code foreign(target)} (the language that a link
 * leads to, if it is another), {@code nav("home")}, {@code asset(name)}, {@code chart(strip)},
 * {@code prose(markdown, level)} (what a unit wrote, harmless, to stand under a heading of that level).
 */
public final class SitePublisher {
    static final String ASSETS = "assets/";

    private static final List<String> SHIPPED_ASSETS = List.of("site.css");

    private final Resources resources;
    private final int threads;

    /**
     * A publisher.
     *
     * @param threads how many pages are written at a time, 1 and up
     */
    public SitePublisher(Resources resources, int threads) {
        this.resources = resources;
        this.threads = threads;
    }

    /**
     * Writes all pages and assets, and finishes the output. The first page that cannot be written ends the run.
     *
     * @param frames one for each language of the pages, the first language first
     */
    public void publish(List<Frame> frames, List<? extends Page> pages, SiteOutput output) {
        Links links = new Links(Paths.of(frames.get(0).site()), pages);
        for (String asset : SHIPPED_ASSETS) {
            output.write(ASSETS + asset, resources.bytes("templates/" + ASSETS + asset));
        }
        Map<String, Frame> byLanguage = frames.stream()
                .collect(Collectors.toMap(frame -> frame.language().tag(), Function.identity()));
        PageWriter writer = new PageWriter(byLanguage, links, output);
        List<Runnable> work = new ArrayList<>();
        for (Page page : pages) {
            work.add(() -> writer.write(page));
        }
        runAll(work);
        output.finish();
    }

    private void runAll(List<Runnable> work) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            work.forEach(task -> running.add(workers.submit(task)));
            for (Future<?> task : running) {
                task.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException trouble) {
                throw trouble;
            }
            throw new IllegalStateException("a page could not be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was stopped while pages were written", e);
        } finally {
            stop(workers);
        }
    }

    /** Lets nobody go on writing behind the back of a run that has ended. */
    private static void stop(ExecutorService workers) {
        workers.shutdownNow();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = workers.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
