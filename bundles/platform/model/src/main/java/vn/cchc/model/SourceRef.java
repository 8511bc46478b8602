package vn.cchc.model;

/**
 * Where a value comes from.
 *
 * @param document the file, system or document; never empty
 * @param place page, section, sheet and cell, or line; empty when the document is the place
 */
public record SourceRef(String document, String place) {

    public SourceRef {
        document = Require.text(document, "source");
        place = place.isBlank() ? "" : Require.text(place, "place");
    }

    @Override
    public String toString() {
        return place.isEmpty() ? document : document + ", " + place;
    }
}
