namespace Blog.Markdown.Code.Lexing.Patterns;

/// <summary>Classes of symbols that no set of a network tells apart, which keeps tables small.</summary>
internal static class SymbolClasses
{
    /// <summary>The class of each symbol, and a symbol of each class.</summary>
    public static (byte[] Classes, byte[] Samples) Of(Network network)
    {
        var classes = new byte[CharSet.Symbols];
        var count = 1;
        foreach (var set in network.Sets)
            count = Split(classes, set, count);
        var samples = new byte[count];
        for (var symbol = classes.Length - 1; symbol >= 0; symbol--)
            samples[classes[symbol]] = (byte)symbol;
        return (classes, samples);
    }

    // Each class is cut in two where the set has a part of it only.
    private static int Split(byte[] classes, CharSet set, int count)
    {
        var (inside, outside) = (new int[count], new int[count]);
        for (var symbol = 0; symbol < classes.Length; symbol++)
        {
            if (set.Contains(symbol))
                inside[classes[symbol]]++;
            else
                outside[classes[symbol]]++;
        }

        var next = count;
        for (var old = 0; old < count; old++)
            inside[old] = inside[old] > 0 && outside[old] > 0 ? next++ : old;
        for (var symbol = 0; symbol < classes.Length; symbol++)
        {
            if (set.Contains(symbol))
                classes[symbol] = (byte)inside[classes[symbol]];
        }

        return next;
    }
}
