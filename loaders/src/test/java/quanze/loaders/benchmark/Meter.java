package quanze.loaders.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;

/** Measures time, CPU time of the whole process, and heap, from its beginning to its end. */
final class Meter {

	private static final OperatingSystemMXBean SYSTEM = ManagementFactory
			.getPlatformMXBean(OperatingSystemMXBean.class);

	private final AtomicLong live = new AtomicLong();

	private final NotificationListener collections = (it, any) -> collected(
			GarbageCollectionNotificationInfo.from((CompositeData) it.getUserData()));

	private final long cpu;

	private final long begun;

	private Meter() {
		System.gc();
		ManagementFactory.getMemoryPoolMXBeans().forEach(it -> it.resetPeakUsage());
		ManagementFactory.getGarbageCollectorMXBeans().forEach(
				it -> ((NotificationEmitter) it).addNotificationListener(collections, null, null));
		cpu = SYSTEM.getProcessCpuTime();
		begun = System.nanoTime();
	}

	/**
	 * What was measured.
	 *
	 * @param seconds
	 *            on the clock
	 * @param cpu
	 *            seconds of all threads, the database's and the collector's too
	 * @param heap
	 *            most that was in use, garbage included, in megabytes
	 * @param live
	 *            most that was left after a collection, in megabytes
	 */
	record Measured(double seconds, double cpu, long heap, long live) {
	}

	static Meter begin() {
		return new Meter();
	}

	Measured end() {
		var seconds = (System.nanoTime() - begun) / 1e9;
		var used = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
		ManagementFactory.getGarbageCollectorMXBeans().forEach(this::ignore);
		var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
				.filter(it -> it.getType() == MemoryType.HEAP).mapToLong(it -> it.getPeakUsage().getUsed())
				.sum();
		return new Measured(seconds, used, heap >> 20, live.get() >> 20);
	}

	private void ignore(Object collector) {
		try {
			((NotificationEmitter) collector).removeNotificationListener(collections);
		} catch (ListenerNotFoundException e) {
			throw new IllegalStateException(e);
		}
	}

	private void collected(GarbageCollectionNotificationInfo info) {
		var left = info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
				.filter(it -> it.getKey().startsWith("G1") || it.getKey().contains("Gen")
						|| it.getKey().contains("Space") && !it.getKey().equals("Metaspace"))
				.map(it -> it.getValue()).mapToLong(MemoryUsage::getUsed).sum();
		live.accumulateAndGet(left, Math::max);
	}

}
