namespace Blog.Import.Texts.Tags;

/// <summary>A tag of a template language in a text.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Name">Its name, without "end" or a slash.</param>
/// <param name="Arguments">What stands behind the name, as it is written.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct ForeignTag(TagForm Form, string Name, string Arguments, int Start, int End)
{
    /// <summary>Whether it ends a block.</summary>
    public bool IsEnd { get; init; }

    /// <summary>Whether it says that nothing ends it: <c>{{&lt; x />}}</c>.</summary>
    public bool IsClosed { get; init; }

    /// <summary>What a report calls all of its kind.</summary>
    public string Subject =>
        Form switch
        {
            TagForm.Percent => $"{{% {Name} %}}",
            TagForm.Call => $"{{{{ {Name}() }}}}",
            TagForm.Expression => $"{{{{ {Name} }}}}",
            TagForm.Hugo when Name == "/*" => "{{</* … */>}}",
            TagForm.Hugo => $"{{{{< {Name} >}}}}",
            TagForm.Statiq => $"<?# {Name} ?>",
            TagForm.Bracket => $"[{Name}]",
            _ => $"<{Name}>",
        };
}

/// <summary>How a tag is written.</summary>
internal enum TagForm
{
    /// <summary><c>{% name … %}</c>.</summary>
    Percent,

    /// <summary><c>{{ name(…) }}</c>.</summary>
    Call,

    /// <summary><c>{{ name … }}</c>.</summary>
    Expression,

    /// <summary><c>{{&lt; name … >}}</c> and <c>{{% name … %}}</c>.</summary>
    Hugo,

    /// <summary><c>&lt;?# Name … ?></c>.</summary>
    Statiq,

    /// <summary><c>[name …]</c>.</summary>
    Bracket,

    /// <summary><c>&lt;Name …></c>.</summary>
    Component,
}
