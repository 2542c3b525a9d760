namespace Blog.Workspace.Importing;

/// <summary>How much of an old blog is read. A blog that somebody wrote never gets near these; an archive that is built
/// to fill the memory does.</summary>
/// <param name="MostFiles">How many files.</param>
/// <param name="MostBytesOfFile">How large a file may be; a larger one is left out.</param>
/// <param name="MostBytes">How large all files of an archive may be, unpacked.</param>
/// <param name="MostRatio">How many times larger than an archive its files may be, once they are over
/// <paramref name="FreeBytes"/>.</param>
/// <param name="FreeBytes">Up to here the ratio does not count: a few texts may be packed very small.</param>
/// <param name="MostDepth">How deep folders may be nested.</param>
public sealed record SourceLimits(
    int MostFiles,
    long MostBytesOfFile,
    long MostBytes,
    int MostRatio,
    long FreeBytes,
    int MostDepth
)
{
    private const long MegaByte = 1024 * 1024;

    /// <summary>The limits of the command.</summary>
    public static SourceLimits Usual { get; } = new(200_000, 256 * MegaByte, 8192 * MegaByte, 100, 64 * MegaByte, 64);

    /// <summary>How large the names and places in an archive may be.</summary>
    public long MostBytesOfDirectory { get; init; } = 64 * MegaByte;
}
