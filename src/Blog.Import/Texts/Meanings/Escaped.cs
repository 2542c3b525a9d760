namespace Blog.Import.Texts.Meanings;

/// <summary>A shortcode to be seen as it is written: <c>{{&lt;/* x */>}}</c>.</summary>
internal sealed record Escaped : Meaning
{
    /// <inheritdoc/>
    public override Written Write(TagUse use) => new("\\" + use.Tag.Arguments, "a shortcode as text");
}
