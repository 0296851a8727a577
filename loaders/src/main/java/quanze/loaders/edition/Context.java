package quanze.loaders.edition;

import java.util.Map;
import java.util.Set;

import quanze.loaders.agency.Resolver;
import quanze.loaders.area.Areas;
import quanze.loaders.basis.Instruments;

/**
 * What is known when a list is read.
 *
 * @param areas
 *            all areas
 * @param resolver
 *            names of agencies of the list's city
 * @param instruments
 *            the register of legal instruments
 * @param batches
 *            code of the edition by its number of batch, of the same area: what adjustments refer
 *            to
 * @param admitted
 *            names of duties whose handing down to townships was decided, folded
 */
public record Context(Areas areas, Resolver resolver, Instruments instruments, Map<Integer, String> batches,
		Set<String> admitted) {

	public Context {
		batches = Map.copyOf(batches);
		admitted = Set.copyOf(admitted);
	}

}
