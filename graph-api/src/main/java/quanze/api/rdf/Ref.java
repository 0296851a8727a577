package quanze.api.rdf;

/** A resource that is named, and described elsewhere. */
record Ref(String iri) {
}
