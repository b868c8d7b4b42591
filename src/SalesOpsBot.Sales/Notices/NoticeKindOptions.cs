using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Notices;

/// <summary>What is different for a kind of notice: a part of the section <c>Sales:Notices:Kinds</c>.</summary>
public sealed class NoticeKindOptions
{
    internal static NoticeKindOptions Usual { get; } = new();

    /// <summary>Whether nobody gets them.</summary>
    /// <value>Default false.</value>
    public bool Off { get; set; }

    /// <summary>Who gets them.</summary>
    /// <value>Where nothing is set: the roles of the kind.</value>
    public IList<Role> Roles { get; } = [];

    /// <summary>How soon.</summary>
    /// <value>Where nothing is set: what the notice itself says.</value>
    public NoticeUrgency? Urgency { get; set; }
}
