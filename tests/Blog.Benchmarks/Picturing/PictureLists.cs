namespace Blog.Benchmarks.Picturing;

/// <summary>Writes the lists of work that other programs read.</summary>
/// <param name="folder">Where they make their pictures.</param>
internal sealed class PictureLists(string folder)
{
    /// <summary>Where they make their pictures.</summary>
    public string Folder => folder;

    /// <summary>Writes lines into a file of an empty folder.</summary>
    /// <returns>The file.</returns>
    public string Write(IEnumerable<string> lines)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "works.txt");
        File.WriteAllLines(file, lines);
        return file;
    }
}
