namespace Blog.Images.Formulas;

/// <summary>Measures what boxes show, which can reach out of their room.</summary>
internal static class BoxExtent
{
    /// <summary>Where the leftmost and the rightmost ink is.</summary>
    public static (double Left, double Right) InkSides(this Box box)
    {
        var extent = Of(box);
        return (extent.Left, extent.Right);
    }

    /// <summary>How far ink reaches above and below the baseline.</summary>
    public static (double Above, double Below) InkHeights(this Box box)
    {
        var extent = Of(box);
        return (-extent.Top, extent.Bottom);
    }

    private static Extent Of(Box box)
    {
        var all = Extent.None;
        foreach (var ink in box.Inks)
        {
            all = ink switch
            {
                BoxInk inner => all.With(Of(inner.Box).Moved(inner.X, inner.Y)),
                RuleInk rule => all.With(new(rule.X, rule.Y, rule.X + rule.Width, rule.Y + rule.Height)),
                // Glyphs and forms fill the box that is made for them.
                _ => all.With(new(0, -box.Ascent, Math.Max(box.Width, 0.01), box.Descent)),
            };
        }

        return all;
    }

    private readonly record struct Extent(double Left, double Top, double Right, double Bottom)
    {
        public static Extent None { get; } = new(0, 0, 0, 0);

        public Extent Moved(double x, double y) => this == None ? None : new(Left + x, Top + y, Right + x, Bottom + y);

        public Extent With(Extent other)
        {
            if (other == None)
                return this;
            return this == None
                ? other
                : new(
                    Math.Min(Left, other.Left),
                    Math.Min(Top, other.Top),
                    Math.Max(Right, other.Right),
                    Math.Max(Bottom, other.Bottom)
                );
        }
    }
}
