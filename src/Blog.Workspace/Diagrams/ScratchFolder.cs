namespace Blog.Workspace.Diagrams;

/// <summary>An empty folder outside of the site in which a program runs that draws: nothing of the author's lies beside
/// it. It goes with all its files.</summary>
public sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("blog-drawing-");

    /// <summary>The whole path.</summary>
    public string FullPath => _folder.FullName;

    /// <summary>The whole path of a file in it.</summary>
    public string PathOf(string name) => Path.Combine(FullPath, name);

    /// <summary>Writes a file.</summary>
    public void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    /// <summary>Reads a file; null when it is not there or too large.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="mostBytes">How large it may be.</param>
    public byte[]? Read(string name, int mostBytes)
    {
        var file = new FileInfo(PathOf(name));
        return file.Exists && file.LinkTarget is null && file.Length <= mostBytes
            ? File.ReadAllBytes(file.FullName)
            : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A program that was ended may still hold a file for a moment; the system clears its folder.
        }
        catch (UnauthorizedAccessException)
        {
            // The same on Windows.
        }
    }
}
