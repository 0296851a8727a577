package quanze.api.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import quanze.queries.page.Page;
import reactor.core.publisher.Mono;

/** Registers batch loaders of connections: the lists of all nodes of a level are read together. */
@Component
public class Slices {

	private final BatchLoaderRegistry registry;

	Slices(BatchLoaderRegistry registry) {
		this.registry = registry;
	}

	/**
	 * @param name
	 *            by which controllers ask for the loader
	 */
	public <T> void register(String name, Reading<T> reading) {
		registry.<Slice, Connection<T>>forName(name)
				.registerMappedBatchLoader(
						(slices, environment) -> Mono.fromSupplier(() -> read(slices, reading)));
	}

	private static <T> Map<Slice, Connection<T>> read(Set<Slice> slices, Reading<T> reading) {
		Map<Slice, Connection<T>> found = HashMap.newHashMap(slices.size());
		Map<Slice, List<Slice>> alike = slices.stream().collect(Collectors.groupingBy(Slice::ofAny));
		alike.forEach((any, all) -> {
			Map<String, Page<T>> pages = reading.read(all.stream().map(Slice::owner).toList(), any);
			all.forEach(it -> found.put(it, Connection.of(pages.getOrDefault(it.owner(), Page.empty()))));
		});
		return found;
	}

	/** Reads a page for each node. */
	public interface Reading<T> {

		/**
		 * @param owners
		 *            codes of the nodes
		 * @param any
		 *            what is wanted of each
		 */
		Map<String, Page<T>> read(Collection<String> owners, Slice any);
	}
}
