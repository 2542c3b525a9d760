using NetVips;

namespace Blog.Images;

/// <summary>The parts of libvips that this machine has.</summary>
internal static class Native
{
    /// <summary>Whether the native library is there. It is looked for when the managed one is loaded, and a failure is
    /// kept rather than thrown.</summary>
    public static bool IsThere => ModuleInitializer.VipsInitialized;

    /// <summary>Whether text can be drawn in this font or in one that stands in for it.</summary>
    // Without any font Pango draws the same box for every character: a full stop as large as a W.
    public static bool HasFont(string font)
    {
        if (!IsThere)
            return false;
        using var small = Image.Text(".", font: font, rgba: true);
        using var large = Image.Text("W", font: font, rgba: true);
        return small.Height < large.Height;
    }
}
