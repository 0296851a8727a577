/** Kills loads: see {@code .ci/kill-test}. */
@org.jspecify.annotations.NullMarked
package quanze.loaders.kill;
