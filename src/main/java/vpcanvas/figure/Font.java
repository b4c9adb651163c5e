package vpcanvas.figure;

/// A face and its size in px.
public record Font(Face face, double size) {

    /// The four faces that figures use; there are no other families and no other weights.
    public enum Face {
        SANS("Inter", 400),
        SANS_SEMIBOLD("Inter", 600),
        MONO("JetBrains Mono", 400),
        MONO_SEMIBOLD("JetBrains Mono", 600);

        private final String family;
        private final int weight;

        Face(String family, int weight) {
            this.family = family;
            this.weight = weight;
        }

        public String family() {
            return family;
        }

        public int weight() {
            return weight;
        }
    }
}
