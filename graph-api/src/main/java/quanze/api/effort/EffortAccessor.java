package quanze.api.effort;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/** Takes the effort of an operation along to the threads that work for it. */
public final class EffortAccessor implements ThreadLocalAccessor<Effort> {

	@Override
	public Object key() {
		return Effort.KEY;
	}

	@Override
	public @Nullable Effort getValue() {
		return Effort.current();
	}

	@Override
	public void setValue(Effort effort) {
		Effort.enter(effort);
	}

	@Override
	public void setValue() {
		Effort.leave();
	}
}
