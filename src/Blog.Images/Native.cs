using System.Runtime.InteropServices;
using NetVips;

namespace Blog.Images;

/// <summary>The parts of libvips that the program has. A library that the machine itself has is left alone.</summary>
internal static class Native
{
    private static readonly string FileName =
        OperatingSystem.IsWindows() ? "libvips-42.dll"
        : OperatingSystem.IsMacOS() ? "libvips.42.dylib"
        : "libvips.so.42";

    private static readonly Lazy<bool> Vips = new(Load);

    /// <summary>Whether the native library is there. It is looked for when this is first asked, and a failure is kept
    /// rather than thrown.</summary>
    public static bool IsThere => Vips.Value;

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

    // The runtime initializes a module at its first use. A native program would do so at every start, so that
    // NetVips.Substitutions.xml takes that away and the first picture does it.
    private static bool Load()
    {
        if (!Folders().Any(f => NativeLibrary.TryLoad(f + FileName, out _)))
            return false;
        if (!ModuleInitializer.VipsInitialized && ModuleInitializer.Exception is null)
            ModuleInitializer.Initialize();
        if (ModuleInitializer.VipsInitialized)
            SetUp();
        return ModuleInitializer.VipsInitialized;
    }

    // Another library of that name is of another version, whose pictures have other bytes. Once the program's own is
    // loaded, its name leads to no other.
    private static IEnumerable<string> Folders() =>
        (AppContext.GetData("NATIVE_DLL_SEARCH_DIRECTORIES") as string ?? "")
            .Split(Path.PathSeparator)
            .Prepend(AppContext.BaseDirectory)
            .Where(f => f.Length > 0)
            .Select(f => Path.EndsInDirectorySeparator(f) ? f : f + Path.DirectorySeparatorChar);

    private static void SetUp()
    {
        // A picture that is cut off is shown as far as it goes, or reported by the caller.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, static (_, _, _) => { });
        // A build makes many pictures at once; and the encoders write other bytes with other numbers of threads.
        NetVips.NetVips.Concurrency = 1;
        // No picture is made twice, so that what libvips keeps of the last hundred is in the way.
        Cache.Max = 0;
    }
}
