namespace Blog.Import;

/// <summary>What tells an old blog from others, so that an import does not take the files of one for those of
/// another.</summary>
/// <param name="Url">Its address; null when it says none.</param>
/// <param name="Title">Its title; null when it says none.</param>
/// <param name="Name">The name of its folder, archive or export, without the extension.</param>
public sealed record BlogOrigin(string? Url, string? Title, string? Name)
{
    /// <summary>Whether both are one blog: at least half of what both say is the same, since a blog changes its
    /// address, its title or its folder, and not all at once.</summary>
    public bool IsSameAs(BlogOrigin other)
    {
        var (known, same) = (0, 0);
        Compare(Url, other.Url);
        Compare(Title, other.Title);
        Compare(Name, other.Name);
        return same * 2 >= known;

        void Compare(string? mine, string? others)
        {
            if (mine is null || others is null)
                return;
            known++;
            same += mine.Equals(others, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }
    }

    /// <summary>The blog as its author knows it.</summary>
    public override string ToString() => string.Join(", ", new[] { Title, Url, Name }.OfType<string>());
}
