namespace Blog.Model;

/// <summary>A tag as its author spelt it: <c>C#</c>, <c>Machine Learning</c>.</summary>
/// <param name="Value">The spelling, without surrounding white space.</param>
public readonly record struct TagName(string Value)
{
    /// <summary>The spelling.</summary>
    public override string ToString() => Value;
}
