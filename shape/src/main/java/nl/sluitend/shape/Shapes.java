package nl.sluitend.shape;

/// The shapes that were read.
final class Shapes {

    static final ClassValue<Shape> READ =
            new ClassValue<>() {
                @Override
                protected Shape computeValue(Class<?> type) {
                    return Shape.read(type);
                }
            };

    private Shapes() {}
}
