using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace SalesOpsBot.Data.Migrations.PostgreSql
{
    internal sealed partial class Initial : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "commission_plans",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    kept_at = table.Column<long>(type: "bigint", nullable: false),
                    rules = table.Column<string>(type: "text", nullable: false),
                    generated = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commission_plans", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "data_version",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "installations",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    channel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    workspace = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    encrypted = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    changed_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_installations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kept_forms",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    form_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    card = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kept_until = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kept_forms", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "logged_activities",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    conversation = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    activity = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    json = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_logged_activities", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "logged_conversations",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    ids = table.Column<long>(type: "bigint", nullable: false),
                    touched_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_logged_conversations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "occurrences",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    channel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    what = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    taken_at = table.Column<long>(type: "bigint", nullable: false),
                    known_until = table.Column<long>(type: "bigint", nullable: true),
                    work = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_occurrences", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "products",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    series = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    list_price = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_products", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "remembered_values",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    value = table.Column<byte[]>(type: "bytea", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: false),
                    sliding_ticks = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_remembered_values", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "salespeople",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    external_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    email = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    role = table.Column<int>(type: "integer", nullable: false),
                    job = table.Column<int>(type: "integer", nullable: true),
                    manager_id = table.Column<long>(type: "bigint", nullable: true),
                    office = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    time_zone = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    works_from = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    works_until = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    language = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    quiet_from = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    quiet_until = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    digest = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    stand_in_id = table.Column<long>(type: "bigint", nullable: true),
                    stand_in_from = table.Column<int>(type: "integer", nullable: true),
                    stand_in_until = table.Column<int>(type: "integer", nullable: true),
                    notices_off = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    active = table.Column<bool>(type: "boolean", nullable: false),
                    generated = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_salespeople", x => x.id);
                    table.ForeignKey(
                        name: "fk_salespeople_salespeople_manager_id",
                        column: x => x.manager_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_salespeople_salespeople_stand_in_id",
                        column: x => x.stand_in_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "settings_versions",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    kept_at = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_settings_versions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "stages",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    position = table.Column<int>(type: "integer", nullable: false),
                    probability = table.Column<double>(type: "double precision", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    external_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sector = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    annual_revenue = table.Column<long>(type: "bigint", nullable: true),
                    employees = table.Column<int>(type: "integer", nullable: true),
                    location = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    parent_id = table.Column<long>(type: "bigint", nullable: true),
                    owner_id = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts", x => x.id);
                    table.ForeignKey(
                        name: "fk_accounts_accounts_parent_id",
                        column: x => x.parent_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_accounts_salespeople_owner_id",
                        column: x => x.owner_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    conversation = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    change_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    undoes = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    tool = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    understanding = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    confirmation = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    previous_hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    arguments_digest = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    arguments_salt = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    arguments = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    reason_digest = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    reason_salt = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    records_digest = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    records_salt = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    records = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    words_digest = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    words_salt = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    words = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_audit_entries_salespeople_person_id",
                        column: x => x.person_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "calendar_blocks",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    external_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    salesperson_id = table.Column<long>(type: "bigint", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    first_day = table.Column<int>(type: "integer", nullable: false),
                    starts_at = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    duration_minutes = table.Column<int>(type: "integer", nullable: false),
                    time_zone = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    rule = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    except = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    generated = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_blocks", x => x.id);
                    table.ForeignKey(
                        name: "fk_calendar_blocks_salespeople_salesperson_id",
                        column: x => x.salesperson_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "card_copies",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subject_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    profile_time_zone = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    profile_language = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    channel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    message = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    address = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    shown_at = table.Column<long>(type: "bigint", nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_card_copies", x => x.id);
                    table.ForeignKey(
                        name: "fk_card_copies_salespeople_person_id",
                        column: x => x.person_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "changes",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    records = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    prepared_at = table.Column<long>(type: "bigint", nullable: false),
                    expires_at = table.Column<long>(type: "bigint", nullable: false),
                    undoes = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    approval_because = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    discount = table.Column<decimal>(type: "numeric", nullable: true),
                    state = table.Column<int>(type: "integer", nullable: false),
                    decided_at = table.Column<long>(type: "bigint", nullable: true),
                    arguments = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    conversation = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    tool = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    understanding = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    words = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_changes_salespeople_person_id",
                        column: x => x.person_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "commission_plan_assignments",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    salesperson_id = table.Column<long>(type: "bigint", nullable: false),
                    plan_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<int>(type: "integer", nullable: false),
                    valid_until = table.Column<int>(type: "integer", nullable: true),
                    generated = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commission_plan_assignments", x => x.id);
                    table.ForeignKey(
                        name: "fk_commission_plan_assignments_salespeople_salesperson_id",
                        column: x => x.salesperson_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "conversations",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    channel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    channel_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: true),
                    tenant_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    heard_at = table.Column<long>(type: "bigint", nullable: false),
                    closed_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conversations", x => x.id);
                    table.ForeignKey(
                        name: "fk_conversations_salespeople_person_id",
                        column: x => x.person_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "forecast_adjustments",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    scope_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    starts_on = table.Column<int>(type: "integer", nullable: false),
                    ends_on = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    author_id = table.Column<long>(type: "bigint", nullable: false),
                    made_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_forecast_adjustments", x => x.id);
                    table.ForeignKey(
                        name: "fk_forecast_adjustments_salespeople_author_id",
                        column: x => x.author_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "forecast_submissions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    salesperson_id = table.Column<long>(type: "bigint", nullable: false),
                    starts_on = table.Column<int>(type: "integer", nullable: false),
                    ends_on = table.Column<int>(type: "integer", nullable: false),
                    commit = table.Column<long>(type: "bigint", nullable: false),
                    best_case = table.Column<long>(type: "bigint", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    submitted_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_forecast_submissions", x => x.id);
                    table.ForeignKey(
                        name: "fk_forecast_submissions_salespeople_salesperson_id",
                        column: x => x.salesperson_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "model_uses",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    day = table.Column<int>(type: "integer", nullable: false),
                    requests = table.Column<long>(type: "bigint", nullable: false),
                    input_tokens = table.Column<long>(type: "bigint", nullable: false),
                    output_tokens = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_model_uses", x => x.id);
                    table.ForeignKey(
                        name: "fk_model_uses_salespeople_person_id",
                        column: x => x.person_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notice_snoozes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    external_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: true),
                    subject = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    until = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notice_snoozes", x => x.id);
                    table.ForeignKey(
                        name: "fk_notice_snoozes_salespeople_person_id",
                        column: x => x.person_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "person_accounts",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    channel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    account_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    email = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    is_guest = table.Column<bool>(type: "boolean", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: true),
                    seen_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_accounts", x => x.id);
                    table.ForeignKey(
                        name: "fk_person_accounts_salespeople_person_id",
                        column: x => x.person_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "quizzes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    topic = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    day = table.Column<int>(type: "integer", nullable: false),
                    started_at = table.Column<long>(type: "bigint", nullable: false),
                    ended_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quizzes", x => x.id);
                    table.ForeignKey(
                        name: "fk_quizzes_salespeople_person_id",
                        column: x => x.person_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "quotas",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    salesperson_id = table.Column<long>(type: "bigint", nullable: false),
                    starts_on = table.Column<int>(type: "integer", nullable: false),
                    ends_on = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    valid_from = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    kept_at = table.Column<long>(type: "bigint", nullable: false),
                    generated = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quotas", x => x.id);
                    table.ForeignKey(
                        name: "fk_quotas_salespeople_salesperson_id",
                        column: x => x.salesperson_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contacts",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    external_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    account_id = table.Column<long>(type: "bigint", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    email = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    phone = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    generated = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contacts", x => x.id);
                    table.ForeignKey(
                        name: "fk_contacts_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deals",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    external_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    account_id = table.Column<long>(type: "bigint", nullable: true),
                    product_id = table.Column<int>(type: "integer", nullable: true),
                    owner_id = table.Column<long>(type: "bigint", nullable: true),
                    stage_id = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    value = table.Column<long>(type: "bigint", nullable: true),
                    currency_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    company_value = table.Column<long>(type: "bigint", nullable: true),
                    value_is_list_price = table.Column<bool>(type: "boolean", nullable: false),
                    created_on = table.Column<int>(type: "integer", nullable: true),
                    close_date = table.Column<int>(type: "integer", nullable: true),
                    category = table.Column<int>(type: "integer", nullable: true),
                    probability = table.Column<double>(type: "double precision", nullable: true),
                    next_step = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    last_activity_on = table.Column<int>(type: "integer", nullable: true),
                    source = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    lost_reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false),
                    generated_fields = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    cycle_days = table.Column<int>(type: "integer", nullable: true, computedColumnSql: "close_date - created_on", stored: true),
                    external_id_upper = table.Column<string>(type: "text", nullable: true, computedColumnSql: "upper(external_id)", stored: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deals", x => x.id);
                    table.ForeignKey(
                        name: "fk_deals_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deals_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deals_salespeople_owner_id",
                        column: x => x.owner_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deals_stages_stage_id",
                        column: x => x.stage_id,
                        principalTable: "stages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "audited_records",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    entry_id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    record = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audited_records", x => x.id);
                    table.ForeignKey(
                        name: "fk_audited_records_audit_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "audit_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "approvals",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    change_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    requester_id = table.Column<long>(type: "bigint", nullable: false),
                    owner_id = table.Column<long>(type: "bigint", nullable: false),
                    because = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    discount = table.Column<decimal>(type: "numeric", nullable: true),
                    list_price = table.Column<long>(type: "bigint", nullable: true),
                    requested_at = table.Column<long>(type: "bigint", nullable: false),
                    expires_at = table.Column<long>(type: "bigint", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    step = table.Column<int>(type: "integer", nullable: false),
                    decided_at = table.Column<long>(type: "bigint", nullable: true),
                    decided_by_id = table.Column<long>(type: "bigint", nullable: true),
                    decision_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    comment = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_approvals", x => x.id);
                    table.ForeignKey(
                        name: "fk_approvals_changes_change_id",
                        column: x => x.change_id,
                        principalTable: "changes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_approvals_salespeople_decided_by_id",
                        column: x => x.decided_by_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_approvals_salespeople_owner_id",
                        column: x => x.owner_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_approvals_salespeople_requester_id",
                        column: x => x.requester_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    conversation_id = table.Column<long>(type: "bigint", nullable: true),
                    once = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    facts = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    because = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    urgency = table.Column<int>(type: "integer", nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: false),
                    expires_at = table.Column<long>(type: "bigint", nullable: false),
                    announced_at = table.Column<long>(type: "bigint", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    claimed_until = table.Column<long>(type: "bigint", nullable: true),
                    claim = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    settled_at = table.Column<long>(type: "bigint", nullable: true),
                    folded_into = table.Column<long>(type: "bigint", nullable: true),
                    channel = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    place = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    acted_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notices", x => x.id);
                    table.ForeignKey(
                        name: "fk_notices_conversations_conversation_id",
                        column: x => x.conversation_id,
                        principalTable: "conversations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_notices_salespeople_person_id",
                        column: x => x.person_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "quiz_questions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    quiz_id = table.Column<long>(type: "bigint", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    prompt = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    choices = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    right = table.Column<int>(type: "integer", nullable: false),
                    heading = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    file = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    quote = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    chosen = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quiz_questions", x => x.id);
                    table.ForeignKey(
                        name: "fk_quiz_questions_quizzes_quiz_id",
                        column: x => x.quiz_id,
                        principalTable: "quizzes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deal_changes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    deal_id = table.Column<long>(type: "bigint", nullable: false),
                    field = table.Column<int>(type: "integer", nullable: false),
                    before = table.Column<long>(type: "bigint", nullable: true),
                    after = table.Column<long>(type: "bigint", nullable: true),
                    changed_on = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_deal_changes_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deal_payments",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    deal_id = table.Column<long>(type: "bigint", nullable: false),
                    paid_on = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_payments", x => x.id);
                    table.ForeignKey(
                        name: "fk_deal_payments_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deal_reversals",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    deal_id = table.Column<long>(type: "bigint", nullable: false),
                    won_on = table.Column<int>(type: "integer", nullable: false),
                    won_value = table.Column<long>(type: "bigint", nullable: false),
                    reversed_on = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_reversals", x => x.id);
                    table.ForeignKey(
                        name: "fk_deal_reversals_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deal_splits",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    deal_id = table.Column<long>(type: "bigint", nullable: false),
                    salesperson_id = table.Column<long>(type: "bigint", nullable: false),
                    share = table.Column<decimal>(type: "numeric", nullable: false),
                    quota_share = table.Column<decimal>(type: "numeric", nullable: true),
                    overlay = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_splits", x => x.id);
                    table.ForeignKey(
                        name: "fk_deal_splits_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deal_splits_salespeople_salesperson_id",
                        column: x => x.salesperson_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deal_stage_changes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    deal_id = table.Column<long>(type: "bigint", nullable: false),
                    stage_id = table.Column<int>(type: "integer", nullable: false),
                    changed_on = table.Column<int>(type: "integer", nullable: false),
                    generated = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_stage_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_deal_stage_changes_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deal_stage_changes_stages_stage_id",
                        column: x => x.stage_id,
                        principalTable: "stages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "leads",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    external_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    company = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    email = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    title = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    source = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    status = table.Column<int>(type: "integer", nullable: false),
                    owner_id = table.Column<long>(type: "bigint", nullable: true),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    converted_deal_id = table.Column<long>(type: "bigint", nullable: true),
                    industry = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    country = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    employees = table.Column<int>(type: "integer", nullable: true),
                    generated = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leads", x => x.id);
                    table.ForeignKey(
                        name: "fk_leads_deals_converted_deal_id",
                        column: x => x.converted_deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_leads_salespeople_owner_id",
                        column: x => x.owner_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "approval_asks",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    approval_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    step = table.Column<int>(type: "integer", nullable: false),
                    seat = table.Column<int>(type: "integer", nullable: false),
                    mode = table.Column<int>(type: "integer", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    approver_id = table.Column<long>(type: "bigint", nullable: false),
                    asked_at = table.Column<long>(type: "bigint", nullable: true),
                    escalates_at = table.Column<long>(type: "bigint", nullable: true),
                    state = table.Column<int>(type: "integer", nullable: false),
                    decided_by_id = table.Column<long>(type: "bigint", nullable: true),
                    decided_at = table.Column<long>(type: "bigint", nullable: true),
                    comment = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_approval_asks", x => x.id);
                    table.ForeignKey(
                        name: "fk_approval_asks_approvals_approval_id",
                        column: x => x.approval_id,
                        principalTable: "approvals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_approval_asks_salespeople_approver_id",
                        column: x => x.approver_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_approval_asks_salespeople_decided_by_id",
                        column: x => x.decided_by_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "approval_claims",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    approval_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    record = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    field = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_approval_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_approval_claims_approvals_approval_id",
                        column: x => x.approval_id,
                        principalTable: "approvals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lead_activities",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    lead_id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    by_person_id = table.Column<long>(type: "bigint", nullable: true),
                    generated = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lead_activities", x => x.id);
                    table.ForeignKey(
                        name: "fk_lead_activities_leads_lead_id",
                        column: x => x.lead_id,
                        principalTable: "leads",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lead_activities_salespeople_by_person_id",
                        column: x => x.by_person_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lead_hand_scores",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    lead_id = table.Column<long>(type: "bigint", nullable: false),
                    points = table.Column<decimal>(type: "numeric", nullable: false),
                    set_by_id = table.Column<long>(type: "bigint", nullable: false),
                    set_at = table.Column<long>(type: "bigint", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    released_by_id = table.Column<long>(type: "bigint", nullable: true),
                    released_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lead_hand_scores", x => x.id);
                    table.ForeignKey(
                        name: "fk_lead_hand_scores_leads_lead_id",
                        column: x => x.lead_id,
                        principalTable: "leads",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lead_hand_scores_salespeople_released_by_id",
                        column: x => x.released_by_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lead_hand_scores_salespeople_set_by_id",
                        column: x => x.set_by_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    external_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    organizer_id = table.Column<long>(type: "bigint", nullable: false),
                    account_id = table.Column<long>(type: "bigint", nullable: true),
                    deal_id = table.Column<long>(type: "bigint", nullable: true),
                    lead_id = table.Column<long>(type: "bigint", nullable: true),
                    subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    starts_at = table.Column<long>(type: "bigint", nullable: false),
                    duration_minutes = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    notes = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    location = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    online = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    join_url = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    sequence = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    delivered_sequence = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    calendar_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    withdrawn = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    token = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false, defaultValue: 1),
                    generated = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meetings", x => x.id);
                    table.ForeignKey(
                        name: "fk_meetings_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meetings_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meetings_leads_lead_id",
                        column: x => x.lead_id,
                        principalTable: "leads",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meetings_salespeople_organizer_id",
                        column: x => x.organizer_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    external_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    author_id = table.Column<long>(type: "bigint", nullable: false),
                    deal_id = table.Column<long>(type: "bigint", nullable: true),
                    account_id = table.Column<long>(type: "bigint", nullable: true),
                    lead_id = table.Column<long>(type: "bigint", nullable: true),
                    text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    written_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notes", x => x.id);
                    table.ForeignKey(
                        name: "fk_notes_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_notes_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_notes_leads_lead_id",
                        column: x => x.lead_id,
                        principalTable: "leads",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_notes_salespeople_author_id",
                        column: x => x.author_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_attendees",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    meeting_id = table.Column<long>(type: "bigint", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: true),
                    contact_id = table.Column<long>(type: "bigint", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    email = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_attendees", x => x.id);
                    table.ForeignKey(
                        name: "fk_meeting_attendees_contacts_contact_id",
                        column: x => x.contact_id,
                        principalTable: "contacts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meeting_attendees_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meeting_attendees_salespeople_person_id",
                        column: x => x.person_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "tasks",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    external_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    owner_id = table.Column<long>(type: "bigint", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    due_on = table.Column<int>(type: "integer", nullable: true),
                    remind_at = table.Column<long>(type: "bigint", nullable: true),
                    deal_id = table.Column<long>(type: "bigint", nullable: true),
                    account_id = table.Column<long>(type: "bigint", nullable: true),
                    lead_id = table.Column<long>(type: "bigint", nullable: true),
                    meeting_id = table.Column<long>(type: "bigint", nullable: true),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    done_at = table.Column<long>(type: "bigint", nullable: true),
                    reminded_at = table.Column<long>(type: "bigint", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    generated = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tasks", x => x.id);
                    table.ForeignKey(
                        name: "fk_tasks_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tasks_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tasks_leads_lead_id",
                        column: x => x.lead_id,
                        principalTable: "leads",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tasks_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tasks_salespeople_owner_id",
                        column: x => x.owner_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "data_version",
                columns: new[] { "id", "version" },
                values: new object[] { 1, 1L });

            migrationBuilder.CreateIndex(
                name: "ix_accounts_external_id",
                table: "accounts",
                column: "external_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_accounts_owner_id",
                table: "accounts",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_accounts_parent_id",
                table: "accounts",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_approval_asks_approval_id",
                table: "approval_asks",
                column: "approval_id");

            migrationBuilder.CreateIndex(
                name: "ix_approval_asks_approver_id",
                table: "approval_asks",
                column: "approver_id");

            migrationBuilder.CreateIndex(
                name: "ix_approval_asks_decided_by_id",
                table: "approval_asks",
                column: "decided_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_approval_claims_approval_id",
                table: "approval_claims",
                column: "approval_id");

            migrationBuilder.CreateIndex(
                name: "ix_approval_claims_kind_record_field",
                table: "approval_claims",
                columns: new[] { "kind", "record", "field" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_approvals_change_id",
                table: "approvals",
                column: "change_id");

            migrationBuilder.CreateIndex(
                name: "ix_approvals_decided_by_id",
                table: "approvals",
                column: "decided_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_approvals_owner_id",
                table: "approvals",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_approvals_requester_id",
                table: "approvals",
                column: "requester_id");

            migrationBuilder.CreateIndex(
                name: "ix_approvals_state_requested_at",
                table: "approvals",
                columns: new[] { "state", "requested_at" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_person_id_at",
                table: "audit_entries",
                columns: new[] { "person_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_audited_records_entry_id",
                table: "audited_records",
                column: "entry_id");

            migrationBuilder.CreateIndex(
                name: "ix_audited_records_kind_record_entry_id",
                table: "audited_records",
                columns: new[] { "kind", "record", "entry_id" });

            migrationBuilder.CreateIndex(
                name: "ix_calendar_blocks_external_id",
                table: "calendar_blocks",
                column: "external_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_calendar_blocks_salesperson_id_first_day",
                table: "calendar_blocks",
                columns: new[] { "salesperson_id", "first_day" });

            migrationBuilder.CreateIndex(
                name: "ix_card_copies_channel_message",
                table: "card_copies",
                columns: new[] { "channel", "message" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_card_copies_due_at",
                table: "card_copies",
                column: "due_at");

            migrationBuilder.CreateIndex(
                name: "ix_card_copies_kind_subject_id",
                table: "card_copies",
                columns: new[] { "kind", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "ix_card_copies_person_id",
                table: "card_copies",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_card_copies_shown_at",
                table: "card_copies",
                column: "shown_at");

            migrationBuilder.CreateIndex(
                name: "ix_changes_person_id_state_decided_at",
                table: "changes",
                columns: new[] { "person_id", "state", "decided_at" });

            migrationBuilder.CreateIndex(
                name: "ix_commission_plan_assignments_salesperson_id_valid_from",
                table: "commission_plan_assignments",
                columns: new[] { "salesperson_id", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_commission_plans_name_valid_from_version",
                table: "commission_plans",
                columns: new[] { "name", "valid_from", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_contacts_account_id",
                table: "contacts",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_contacts_external_id",
                table: "contacts",
                column: "external_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_conversations_channel_channel_key",
                table: "conversations",
                columns: new[] { "channel", "channel_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_conversations_person_id",
                table: "conversations",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_deal_changes_changed_on_deal_id",
                table: "deal_changes",
                columns: new[] { "changed_on", "deal_id" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_changes_deal_id_changed_on",
                table: "deal_changes",
                columns: new[] { "deal_id", "changed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_changes_field_before_changed_on_deal_id",
                table: "deal_changes",
                columns: new[] { "field", "before", "changed_on", "deal_id" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_payments_deal_id_paid_on",
                table: "deal_payments",
                columns: new[] { "deal_id", "paid_on" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_reversals_deal_id_reversed_on",
                table: "deal_reversals",
                columns: new[] { "deal_id", "reversed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_reversals_won_on",
                table: "deal_reversals",
                column: "won_on");

            migrationBuilder.CreateIndex(
                name: "ix_deal_splits_deal_id_salesperson_id_overlay",
                table: "deal_splits",
                columns: new[] { "deal_id", "salesperson_id", "overlay" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deal_splits_salesperson_id_deal_id",
                table: "deal_splits",
                columns: new[] { "salesperson_id", "deal_id" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_stage_changes_deal_id_changed_on",
                table: "deal_stage_changes",
                columns: new[] { "deal_id", "changed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_stage_changes_stage_id",
                table: "deal_stage_changes",
                column: "stage_id");

            migrationBuilder.CreateIndex(
                name: "ix_deals_account_id_status_close_date",
                table: "deals",
                columns: new[] { "account_id", "status", "close_date" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_cycle_days",
                table: "deals",
                column: "cycle_days",
                filter: "status = 1");

            migrationBuilder.CreateIndex(
                name: "ix_deals_external_id",
                table: "deals",
                column: "external_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deals_external_id_upper",
                table: "deals",
                column: "external_id_upper");

            migrationBuilder.CreateIndex(
                name: "ix_deals_owner",
                table: "deals",
                columns: new[] { "owner_id", "status", "close_date", "stage_id", "category", "company_value", "value", "value_is_list_price", "created_on", "account_id", "product_id" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_status",
                table: "deals",
                columns: new[] { "status", "close_date", "owner_id", "stage_id", "category", "company_value", "value", "value_is_list_price", "created_on", "account_id", "product_id" });

            migrationBuilder.CreateIndex(
                name: "ix_forecast_adjustments_author_id",
                table: "forecast_adjustments",
                column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ix_forecast_adjustments_scope_key_starts_on_ends_on_made_at",
                table: "forecast_adjustments",
                columns: new[] { "scope_key", "starts_on", "ends_on", "made_at" });

            migrationBuilder.CreateIndex(
                name: "ix_forecast_submissions_salesperson_id_starts_on_ends_on_submi~",
                table: "forecast_submissions",
                columns: new[] { "salesperson_id", "starts_on", "ends_on", "submitted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_installations_channel_workspace",
                table: "installations",
                columns: new[] { "channel", "workspace" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kept_forms_form_key",
                table: "kept_forms",
                column: "form_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kept_forms_kept_until",
                table: "kept_forms",
                column: "kept_until");

            migrationBuilder.CreateIndex(
                name: "ix_lead_activities_by_person_id_at_kind",
                table: "lead_activities",
                columns: new[] { "by_person_id", "at", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_lead_activities_lead_id_at_kind",
                table: "lead_activities",
                columns: new[] { "lead_id", "at", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_lead_hand_scores_lead_id_set_at",
                table: "lead_hand_scores",
                columns: new[] { "lead_id", "set_at" });

            migrationBuilder.CreateIndex(
                name: "ix_lead_hand_scores_released_by_id",
                table: "lead_hand_scores",
                column: "released_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_lead_hand_scores_set_by_id",
                table: "lead_hand_scores",
                column: "set_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_leads_converted_deal_id",
                table: "leads",
                column: "converted_deal_id");

            migrationBuilder.CreateIndex(
                name: "ix_leads_created_at_status",
                table: "leads",
                columns: new[] { "created_at", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_leads_external_id",
                table: "leads",
                column: "external_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_leads_owner_id_created_at_status",
                table: "leads",
                columns: new[] { "owner_id", "created_at", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_logged_activities_conversation_activity",
                table: "logged_activities",
                columns: new[] { "conversation", "activity" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_logged_activities_conversation_sequence",
                table: "logged_activities",
                columns: new[] { "conversation", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_logged_conversations_touched_at",
                table: "logged_conversations",
                column: "touched_at");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_attendees_contact_id",
                table: "meeting_attendees",
                column: "contact_id");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_attendees_meeting_id",
                table: "meeting_attendees",
                column: "meeting_id");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_attendees_person_id_meeting_id",
                table: "meeting_attendees",
                columns: new[] { "person_id", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_account_id",
                table: "meetings",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_meetings_deal_id",
                table: "meetings",
                column: "deal_id");

            migrationBuilder.CreateIndex(
                name: "ix_meetings_external_id",
                table: "meetings",
                column: "external_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_meetings_lead_id",
                table: "meetings",
                column: "lead_id");

            migrationBuilder.CreateIndex(
                name: "ix_meetings_organizer_id_starts_at_status",
                table: "meetings",
                columns: new[] { "organizer_id", "starts_at", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_starts_at_status",
                table: "meetings",
                columns: new[] { "starts_at", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_token",
                table: "meetings",
                column: "token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_meetings_undelivered",
                table: "meetings",
                column: "sequence",
                filter: "sequence > delivered_sequence");

            migrationBuilder.CreateIndex(
                name: "ix_model_uses_person_id_day",
                table: "model_uses",
                columns: new[] { "person_id", "day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notes_account_id_written_at",
                table: "notes",
                columns: new[] { "account_id", "written_at" });

            migrationBuilder.CreateIndex(
                name: "ix_notes_author_id",
                table: "notes",
                column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ix_notes_deal_id_written_at",
                table: "notes",
                columns: new[] { "deal_id", "written_at" });

            migrationBuilder.CreateIndex(
                name: "ix_notes_external_id",
                table: "notes",
                column: "external_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notes_lead_id_written_at",
                table: "notes",
                columns: new[] { "lead_id", "written_at" });

            migrationBuilder.CreateIndex(
                name: "ix_notice_snoozes_external_id",
                table: "notice_snoozes",
                column: "external_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notice_snoozes_person_id",
                table: "notice_snoozes",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_notices_conversation_id",
                table: "notices",
                column: "conversation_id");

            migrationBuilder.CreateIndex(
                name: "ix_notices_kind_subject",
                table: "notices",
                columns: new[] { "kind", "subject" });

            migrationBuilder.CreateIndex(
                name: "ix_notices_person_id_once",
                table: "notices",
                columns: new[] { "person_id", "once" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notices_state_due_at",
                table: "notices",
                columns: new[] { "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_occurrences_channel_what",
                table: "occurrences",
                columns: new[] { "channel", "what" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_occurrences_known_until",
                table: "occurrences",
                column: "known_until");

            migrationBuilder.CreateIndex(
                name: "ix_person_accounts_channel_account_key",
                table: "person_accounts",
                columns: new[] { "channel", "account_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_person_accounts_person_id",
                table: "person_accounts",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_products_name",
                table: "products",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_quiz_questions_quiz_id_number",
                table: "quiz_questions",
                columns: new[] { "quiz_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_quizzes_person_id_ended_at",
                table: "quizzes",
                columns: new[] { "person_id", "ended_at" });

            migrationBuilder.CreateIndex(
                name: "ix_quotas_salesperson_id_starts_on_ends_on_valid_from_version",
                table: "quotas",
                columns: new[] { "salesperson_id", "starts_on", "ends_on", "valid_from", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_remembered_values_until",
                table: "remembered_values",
                column: "until");

            migrationBuilder.CreateIndex(
                name: "ix_salespeople_external_id",
                table: "salespeople",
                column: "external_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_salespeople_manager_id",
                table: "salespeople",
                column: "manager_id");

            migrationBuilder.CreateIndex(
                name: "ix_salespeople_stand_in_id",
                table: "salespeople",
                column: "stand_in_id");

            migrationBuilder.CreateIndex(
                name: "ix_settings_versions_kind_valid_from_version",
                table: "settings_versions",
                columns: new[] { "kind", "valid_from", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stages_name",
                table: "stages",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tasks_account_id",
                table: "tasks",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_tasks_deal_id",
                table: "tasks",
                column: "deal_id");

            migrationBuilder.CreateIndex(
                name: "ix_tasks_external_id",
                table: "tasks",
                column: "external_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tasks_lead_id",
                table: "tasks",
                column: "lead_id");

            migrationBuilder.CreateIndex(
                name: "ix_tasks_meeting_id",
                table: "tasks",
                column: "meeting_id");

            migrationBuilder.CreateIndex(
                name: "ix_tasks_owner_id_done_at_due_on",
                table: "tasks",
                columns: new[] { "owner_id", "done_at", "due_on" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "approval_asks");

            migrationBuilder.DropTable(
                name: "approval_claims");

            migrationBuilder.DropTable(
                name: "audited_records");

            migrationBuilder.DropTable(
                name: "calendar_blocks");

            migrationBuilder.DropTable(
                name: "card_copies");

            migrationBuilder.DropTable(
                name: "commission_plan_assignments");

            migrationBuilder.DropTable(
                name: "commission_plans");

            migrationBuilder.DropTable(
                name: "data_version");

            migrationBuilder.DropTable(
                name: "deal_changes");

            migrationBuilder.DropTable(
                name: "deal_payments");

            migrationBuilder.DropTable(
                name: "deal_reversals");

            migrationBuilder.DropTable(
                name: "deal_splits");

            migrationBuilder.DropTable(
                name: "deal_stage_changes");

            migrationBuilder.DropTable(
                name: "forecast_adjustments");

            migrationBuilder.DropTable(
                name: "forecast_submissions");

            migrationBuilder.DropTable(
                name: "installations");

            migrationBuilder.DropTable(
                name: "kept_forms");

            migrationBuilder.DropTable(
                name: "lead_activities");

            migrationBuilder.DropTable(
                name: "lead_hand_scores");

            migrationBuilder.DropTable(
                name: "logged_activities");

            migrationBuilder.DropTable(
                name: "logged_conversations");

            migrationBuilder.DropTable(
                name: "meeting_attendees");

            migrationBuilder.DropTable(
                name: "model_uses");

            migrationBuilder.DropTable(
                name: "notes");

            migrationBuilder.DropTable(
                name: "notice_snoozes");

            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropTable(
                name: "occurrences");

            migrationBuilder.DropTable(
                name: "person_accounts");

            migrationBuilder.DropTable(
                name: "quiz_questions");

            migrationBuilder.DropTable(
                name: "quotas");

            migrationBuilder.DropTable(
                name: "remembered_values");

            migrationBuilder.DropTable(
                name: "settings_versions");

            migrationBuilder.DropTable(
                name: "tasks");

            migrationBuilder.DropTable(
                name: "approvals");

            migrationBuilder.DropTable(
                name: "audit_entries");

            migrationBuilder.DropTable(
                name: "contacts");

            migrationBuilder.DropTable(
                name: "conversations");

            migrationBuilder.DropTable(
                name: "quizzes");

            migrationBuilder.DropTable(
                name: "meetings");

            migrationBuilder.DropTable(
                name: "changes");

            migrationBuilder.DropTable(
                name: "leads");

            migrationBuilder.DropTable(
                name: "deals");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "products");

            migrationBuilder.DropTable(
                name: "stages");

            migrationBuilder.DropTable(
                name: "salespeople");
        }
    }
}
