package quanze.queries.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** What doing something with each of some texts took, in milliseconds on the clock and of CPU. */
record Costs(double[] wall, double[] cpu, double seconds) {

	private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

	static Costs of(List<String> texts, int threads, Consumer<String> something) {
		List<double[]> all = new ArrayList<>();
		ConcurrentLinkedQueue<String> rest = new ConcurrentLinkedQueue<>(texts);
		CountDownLatch done = new CountDownLatch(threads);
		long begun = System.nanoTime();
		for (int i = 0; i < threads; i++) {
			Thread.ofPlatform().start(() -> {
				for (String text = rest.poll(); text != null; text = rest.poll()) {
					double[] cost = cost(text, something);
					synchronized (all) {
						all.add(cost);
					}
				}
				done.countDown();
			});
		}
		try {
			done.await();
		} catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		return new Costs(all.stream().mapToDouble(it -> it[0]).sorted().toArray(),
				all.stream().mapToDouble(it -> it[1]).sorted().toArray(), (System.nanoTime() - begun) / 1e9);
	}

	private static double[] cost(String text, Consumer<String> something) {
		long wall = System.nanoTime();
		long cpu = THREAD.getCurrentThreadCpuTime();
		something.accept(text);
		return new double[]{(System.nanoTime() - wall) / 1e6,
				(THREAD.getCurrentThreadCpuTime() - cpu) / 1e6};
	}

	@Override
	public String toString() {
		return "p50 %5.2f p99 %6.2f ms, of CPU p50 %5.2f p99 %6.2f ms, %5.0f a second".formatted(
				at(wall, 50), at(wall, 99), at(cpu, 50), at(cpu, 99), wall.length / seconds);
	}

	private static double at(double[] sorted, int percent) {
		return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
	}

	/** The mean of CPU. */
	double mean() {
		return Arrays.stream(cpu).average().orElse(0);
	}
}
