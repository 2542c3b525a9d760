namespace Blog.Data;

/// <summary>What a single value is, by the rules of its format (YAML: the core schema of YAML 1.2).</summary>
public enum DataScalarKind
{
    /// <summary>A text; dates are texts too, read by whoever expects a date.</summary>
    Text,

    /// <summary>No value.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A number with a fraction or an exponent.</summary>
    Number,
}
