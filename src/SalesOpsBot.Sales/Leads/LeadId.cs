namespace SalesOpsBot.Sales.Leads;

/// <summary>The key of a <see cref="Lead"/>.</summary>
public readonly record struct LeadId(long Value);
