namespace Blog.Model.CrossPosts;

/// <summary>The name of a site that copies are published on, in front matter, settings and commands:
/// <c>towards-data-science</c>.</summary>
/// <param name="Value">The key in lower case: letters, digits and hyphens.</param>
public readonly record struct TargetKey(string Value)
{
    /// <summary>The key.</summary>
    public override string ToString() => Value;
}
