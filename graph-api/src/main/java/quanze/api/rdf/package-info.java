/**
 * The graph in the terms of the W3C Organization Ontology, CPSV-AP, CPOV and ELI: one mapping of
 * what there is to resources, and their forms as JSON-LD and N-Quads.
 */
@NullMarked
package quanze.api.rdf;

import org.jspecify.annotations.NullMarked;
