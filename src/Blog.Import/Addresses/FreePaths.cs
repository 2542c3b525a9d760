namespace Blog.Import.Addresses;

/// <summary>Hands out paths, each once, also where case does not count; no file gets the path of a folder.</summary>
internal sealed class FreePaths
{
    private readonly HashSet<string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _folders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a path if it is free.</summary>
    public bool TryTake(string path)
    {
        if (_files.Contains(path) || _folders.Contains(path) || IsBelowFile(path))
            return false;
        _files.Add(path);
        foreach (var folder in FoldersOf(path))
            _folders.Add(folder);
        return true;
    }

    /// <summary>Whether a path lies below a file, so that it can never be one.</summary>
    public bool IsBelowFile(string path) => FoldersOf(path).Any(_files.Contains);

    /// <summary>Takes the first free path of a name, the name with <c>-2</c>, and so on. Null when no number helps: one
    /// of the folders above the name is a file.</summary>
    /// <param name="make">Makes the path with a text behind the name, which is empty at first.</param>
    public string? Take(Func<string, string> make)
    {
        var first = make("");
        // Folders that the number does not change.
        if (FoldersOf(first).Intersect(FoldersOf(make("-2")), StringComparer.OrdinalIgnoreCase).Any(_files.Contains))
            return null;
        // Where a thousand have one name, the numbers before the last are not tried again.
        for (var number = _numbers.GetValueOrDefault(first, 1); ; number++)
        {
            var path = number == 1 ? first : make($"-{number}");
            if (!TryTake(path))
                continue;
            _numbers[first] = number + 1;
            return path;
        }
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            yield return path[..slash];
    }
}
