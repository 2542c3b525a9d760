namespace Blog.Model;

/// <summary>The name by which front matter, settings and commands call a site that copies are published on:
/// <c>towards-data-science</c>.</summary>
/// <param name="Value">The key in lower case: letters, digits and hyphens.</param>
public readonly record struct TargetKey(string Value)
{
    /// <summary>The key.</summary>
    public override string ToString() => Value;
}
