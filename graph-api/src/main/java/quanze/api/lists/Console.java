package quanze.api.lists;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import quanze.loaders.report.ListReport;
import quanze.loaders.report.Progress;

/** Says how a load goes on and what became of each list. */
final class Console implements Progress, AutoCloseable {

	private final Bar bar;

	private final Logger log;

	private final Instant begun = Instant.now();

	private final List<ListReport> done = new ArrayList<>();

	private int total;

	Console(Bar bar, Logger log) {
		this.bar = bar;
		this.log = log;
	}

	@Override
	public void begin(int lists) {
		total = lists;
	}

	@Override
	public void reading(String code) {
		bar.draw(done.size(), total, code);
	}

	@Override
	public void done(ListReport list) {
		bar.clear();
		done.add(list);
		switch (list.outcome()) {
			case UNCHANGED -> log.debug("unchanged {}", list.code());
			case LOADED, CHECKED -> ListLines.of(list).forEach(log::info);
			case REFUSED -> ListLines.of(list).forEach(log::error);
		}
	}

	/** Sums up, and says once more what was refused. */
	LoadedLists finish() {
		var sum = new LoadedLists(count(ListReport.Outcome.LOADED), count(ListReport.Outcome.UNCHANGED),
				count(ListReport.Outcome.REFUSED));
		var rows = done.stream().mapToInt(ListReport::read).sum();
		var seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
		var checked = count(ListReport.Outcome.CHECKED);
		log.info("{} lists: {} loaded, {} unchanged, {} refused{}; {} rows in {} s", done.size(),
				sum.loaded(), sum.unchanged(), sum.refused(),
				checked == 0 ? "" : ", %d checked and not loaded".formatted(checked), rows,
				"%.1f".formatted(seconds));
		if (sum.refused() > 0) {
			log.error("Refused: {}. Answers do without them; correct them and start again.",
					done.stream().filter(it -> it.outcome() == ListReport.Outcome.REFUSED)
							.map(ListReport::code).collect(Collectors.joining(", ")));
		}
		return sum;
	}

	@Override
	public void close() {
		bar.clear();
	}

	private int count(ListReport.Outcome outcome) {
		return (int) done.stream().filter(it -> it.outcome() == outcome).count();
	}
}
