package org.baoxue.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.baoxue.render.Renderer;
import org.baoxue.render.TemplateFunction;
import org.baoxue.resource.Resources;
import org.baoxue.text.Figures;
import org.baoxue.view.SiteView;
import org.baoxue.view.Strip;
import org.baoxue.view.Target;

/**
 * Writes an edition: every page through its template, and the assets. The bytes do not depend on the number of threads, the
 * machine's locale or its clock. What templates find: {@code site}, {@code language}, {@code period} (in
 * words), {@code title}, {@code trail} (the pages above it), {@code view}; the functions {@code msg}, {@code label}, {@code link(target)}, {@code nav("home")}, {@code asset(name)},
 * {@code chart(strip)}.
 */
public final class SitePublisher {
    static final String ASSETS = "assets/";

    private static final List<String> SHIPPED_ASSETS = List.of("site.css");

    private final Resources resources;
    private final Renderer renderer;
    private final int threads;

    /**
     * A publisher.
     *
     * @param renderer over the same resources, in the edition's language
     * @param threads how many pages are written at a time, 1 and up
     */
    public SitePublisher(Resources resources, Renderer renderer, int threads) {
        this.resources = resources;
        this.renderer = renderer;
        this.threads = threads;
    }

    /** Writes all pages and assets, and finishes the output. The first page that cannot be written ends the run. */
    public void publish(SiteView site, List<Page> pages, SiteOutput output) {
        Links links = new Links(Paths.of(site), pages);
        for (String asset : SHIPPED_ASSETS) {
            output.write(ASSETS + asset, resources.bytes("templates/" + ASSETS + asset));
        }
        List<Runnable> work = new ArrayList<>();
        for (Page page : pages) {
            work.add(() -> output.write(links.path(page), render(site, links, page)));
        }
        runAll(work);
        output.finish();
    }

    private byte[] render(SiteView site, Links links, Page page) {
        Map<String, Object> values = Map.of(
                "site", site,
                "language", renderer.messages().language().tag(),
                "period", new Figures(renderer.messages()).period(site.year()),
                "title", page.title(),
                "trail", links.trail(page),
                "view", page.view());
        Map<String, TemplateFunction> functions = Map.of(
                "link", arguments -> links.to(page, (Target) arguments.get(0)),
                "nav", arguments -> links.to(page, destination(site, (String) arguments.get(0))),
                "asset", arguments -> links.asset(page, (String) arguments.get(0)),
                "chart", arguments -> StripChart.of((Strip) arguments.get(0)));
        return renderer.render(page.template(), values, functions).getBytes(StandardCharsets.UTF_8);
    }

    private static Target destination(SiteView site, String name) {
        return switch (name) {
            case "home" -> Target.unit(site.province());
            case "findings" -> Target.findings();
            case "books" -> Target.books();
            case "about" -> Target.about();
            default -> throw new IllegalArgumentException("there is no page named " + name);
        };
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
