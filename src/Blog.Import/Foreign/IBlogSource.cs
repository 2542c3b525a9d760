namespace Blog.Import.Foreign;

/// <summary>Reads the blogs of one generator or service. Nothing in a tree is run, and nothing is fetched.</summary>
internal interface IBlogSource
{
    /// <summary>The word for <c>--from</c>, in lower case: <c>jekyll</c>.</summary>
    string Key { get; }

    /// <summary>The name in sentences: <c>Jekyll</c>.</summary>
    string Name { get; }

    /// <summary>Looks whether a tree is such a blog; null when nothing says so. It looks at names first and reads few
    /// files.</summary>
    Evidence? Recognize(SourceTree tree);

    /// <summary>Reads a tree as such a blog, whether it was recognized or asked for. Never throws for what is in the
    /// tree.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="remarks">Gets what cannot be carried.</param>
    ForeignBlog Read(SourceTree tree, RemarkLog remarks);
}

/// <summary>Why a tree is taken for the blog of a generator.</summary>
/// <param name="Weight">How sure it is: 100 for a file that no other generator has, 50 for a layout of folders that
/// others have too, 10 for a guess. The heaviest wins; of equals, the first in the list of sources.</param>
/// <param name="Why">A clause that names what was seen: "there is a _config.yml and a folder _posts/".</param>
internal sealed record Evidence(int Weight, string Why);
