using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesOpsBot.Data.Migrations.Sqlite
{
    internal sealed partial class Auditing : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "territory_rules");

            migrationBuilder.DropTable(
                name: "territories");

            migrationBuilder.DropIndex(
                name: "ix_quotas_salesperson_id_starts_on_ends_on",
                table: "quotas");

            migrationBuilder.DropIndex(
                name: "ix_deals_owner",
                table: "deals");

            migrationBuilder.DropIndex(
                name: "ix_deals_product_id_status_close_date",
                table: "deals");

            migrationBuilder.DropIndex(
                name: "ix_deals_stage_id_close_date",
                table: "deals");

            migrationBuilder.DropIndex(
                name: "ix_deals_status",
                table: "deals");

            migrationBuilder.DropIndex(
                name: "ix_deals_status_cycle_days",
                table: "deals");

            migrationBuilder.AddColumn<string>(
                name: "digest",
                table: "salespeople",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "job",
                table: "salespeople",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "quiet_from",
                table: "salespeople",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "quiet_until",
                table: "salespeople",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "works_from",
                table: "salespeople",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "works_until",
                table: "salespeople",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "kept_at",
                table: "quotas",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "valid_from",
                table: "quotas",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "quotas",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "calendar_id",
                table: "meetings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "delivered_sequence",
                table: "meetings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "join_url",
                table: "meetings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "location",
                table: "meetings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "online",
                table: "meetings",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "sequence",
                table: "meetings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "token",
                table: "meetings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "meetings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<bool>(
                name: "withdrawn",
                table: "meetings",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    conversation = table.Column<string>(type: "TEXT", nullable: false),
                    change_id = table.Column<string>(type: "TEXT", nullable: false),
                    undoes = table.Column<string>(type: "TEXT", nullable: true),
                    tool = table.Column<string>(type: "TEXT", nullable: false),
                    understanding = table.Column<string>(type: "TEXT", nullable: false),
                    confirmation = table.Column<string>(type: "TEXT", nullable: false),
                    previous_hash = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    arguments_digest = table.Column<string>(type: "TEXT", nullable: false),
                    arguments_salt = table.Column<string>(type: "TEXT", nullable: true),
                    arguments = table.Column<string>(type: "TEXT", nullable: true),
                    reason_digest = table.Column<string>(type: "TEXT", nullable: false),
                    reason_salt = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    records_digest = table.Column<string>(type: "TEXT", nullable: false),
                    records_salt = table.Column<string>(type: "TEXT", nullable: true),
                    records = table.Column<string>(type: "TEXT", nullable: true),
                    words_digest = table.Column<string>(type: "TEXT", nullable: false),
                    words_salt = table.Column<string>(type: "TEXT", nullable: true),
                    words = table.Column<string>(type: "TEXT", nullable: true)
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
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    external_id = table.Column<string>(type: "TEXT", nullable: false),
                    salesperson_id = table.Column<long>(type: "INTEGER", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    first_day = table.Column<int>(type: "INTEGER", nullable: false),
                    starts_at = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    duration_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    time_zone = table.Column<string>(type: "TEXT", nullable: false),
                    rule = table.Column<string>(type: "TEXT", nullable: true),
                    except = table.Column<string>(type: "TEXT", nullable: true),
                    generated = table.Column<bool>(type: "INTEGER", nullable: false)
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
                name: "changes",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    records = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    prepared_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    undoes = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    arguments = table.Column<string>(type: "TEXT", nullable: false),
                    conversation = table.Column<string>(type: "TEXT", nullable: false),
                    tool = table.Column<string>(type: "TEXT", nullable: false),
                    understanding = table.Column<string>(type: "TEXT", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false)
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
                name: "conversations",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    channel = table.Column<string>(type: "TEXT", nullable: false),
                    channel_key = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: true),
                    tenant_id = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: true),
                    address = table.Column<string>(type: "TEXT", nullable: false),
                    heard_at = table.Column<long>(type: "INTEGER", nullable: false),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true)
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
                name: "deliveries",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    event_key = table.Column<string>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: true),
                    taken_at = table.Column<long>(type: "INTEGER", nullable: false),
                    is_done = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deliveries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "installations",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    channel = table.Column<string>(type: "TEXT", nullable: false),
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    encrypted = table.Column<string>(type: "TEXT", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_installations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "meeting_attendees",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    meeting_id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: true),
                    contact_id = table.Column<long>(type: "INTEGER", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", nullable: true)
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
                name: "model_uses",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<int>(type: "INTEGER", nullable: false),
                    requests = table.Column<long>(type: "INTEGER", nullable: false),
                    input_tokens = table.Column<long>(type: "INTEGER", nullable: false),
                    output_tokens = table.Column<long>(type: "INTEGER", nullable: false)
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
                name: "notes",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    external_id = table.Column<string>(type: "TEXT", nullable: false),
                    author_id = table.Column<long>(type: "INTEGER", nullable: false),
                    deal_id = table.Column<long>(type: "INTEGER", nullable: true),
                    account_id = table.Column<long>(type: "INTEGER", nullable: true),
                    lead_id = table.Column<long>(type: "INTEGER", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    written_at = table.Column<long>(type: "INTEGER", nullable: false)
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
                name: "occurrences",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    channel = table.Column<string>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    known_until = table.Column<long>(type: "INTEGER", nullable: true),
                    work = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_occurrences", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person_accounts",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    channel = table.Column<string>(type: "TEXT", nullable: false),
                    account_key = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: true),
                    email = table.Column<string>(type: "TEXT", nullable: true),
                    is_guest = table.Column<bool>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: true),
                    seen_at = table.Column<long>(type: "INTEGER", nullable: false)
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
                name: "settings_versions",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    kept_at = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_settings_versions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tasks",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    external_id = table.Column<string>(type: "TEXT", nullable: false),
                    owner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    due_on = table.Column<int>(type: "INTEGER", nullable: true),
                    remind_at = table.Column<long>(type: "INTEGER", nullable: true),
                    deal_id = table.Column<long>(type: "INTEGER", nullable: true),
                    account_id = table.Column<long>(type: "INTEGER", nullable: true),
                    lead_id = table.Column<long>(type: "INTEGER", nullable: true),
                    meeting_id = table.Column<long>(type: "INTEGER", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true),
                    reminded_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    generated = table.Column<bool>(type: "INTEGER", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "audited_records",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    entry_id = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    record = table.Column<string>(type: "TEXT", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "ix_quotas_salesperson_id_starts_on_ends_on_valid_from_version",
                table: "quotas",
                columns: new[] { "salesperson_id", "starts_on", "ends_on", "valid_from", "version" },
                unique: true);

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
                name: "ix_deals_cycle_days",
                table: "deals",
                column: "cycle_days",
                filter: "status = 1");

            migrationBuilder.CreateIndex(
                name: "ix_deals_owner",
                table: "deals",
                columns: new[] { "owner_id", "status", "close_date", "stage_id", "category", "company_value", "value", "value_is_list_price", "created_on", "account_id", "product_id" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_status",
                table: "deals",
                columns: new[] { "status", "close_date", "owner_id", "stage_id", "category", "company_value", "value", "value_is_list_price", "created_on", "account_id", "product_id" });

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
                name: "ix_changes_person_id_state_decided_at",
                table: "changes",
                columns: new[] { "person_id", "state", "decided_at" });

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
                name: "ix_deliveries_event_key",
                table: "deliveries",
                column: "event_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_taken_at",
                table: "deliveries",
                column: "taken_at");

            migrationBuilder.CreateIndex(
                name: "ix_installations_channel_workspace",
                table: "installations",
                columns: new[] { "channel", "workspace" },
                unique: true);

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
                name: "ix_settings_versions_kind_valid_from_version",
                table: "settings_versions",
                columns: new[] { "kind", "valid_from", "version" },
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
                name: "audited_records");

            migrationBuilder.DropTable(
                name: "calendar_blocks");

            migrationBuilder.DropTable(
                name: "changes");

            migrationBuilder.DropTable(
                name: "conversations");

            migrationBuilder.DropTable(
                name: "deliveries");

            migrationBuilder.DropTable(
                name: "installations");

            migrationBuilder.DropTable(
                name: "meeting_attendees");

            migrationBuilder.DropTable(
                name: "model_uses");

            migrationBuilder.DropTable(
                name: "notes");

            migrationBuilder.DropTable(
                name: "occurrences");

            migrationBuilder.DropTable(
                name: "person_accounts");

            migrationBuilder.DropTable(
                name: "settings_versions");

            migrationBuilder.DropTable(
                name: "tasks");

            migrationBuilder.DropTable(
                name: "audit_entries");

            migrationBuilder.DropIndex(
                name: "ix_quotas_salesperson_id_starts_on_ends_on_valid_from_version",
                table: "quotas");

            migrationBuilder.DropIndex(
                name: "ix_meetings_token",
                table: "meetings");

            migrationBuilder.DropIndex(
                name: "ix_meetings_undelivered",
                table: "meetings");

            migrationBuilder.DropIndex(
                name: "ix_deals_cycle_days",
                table: "deals");

            migrationBuilder.DropIndex(
                name: "ix_deals_owner",
                table: "deals");

            migrationBuilder.DropIndex(
                name: "ix_deals_status",
                table: "deals");

            migrationBuilder.DropColumn(
                name: "digest",
                table: "salespeople");

            migrationBuilder.DropColumn(
                name: "job",
                table: "salespeople");

            migrationBuilder.DropColumn(
                name: "quiet_from",
                table: "salespeople");

            migrationBuilder.DropColumn(
                name: "quiet_until",
                table: "salespeople");

            migrationBuilder.DropColumn(
                name: "works_from",
                table: "salespeople");

            migrationBuilder.DropColumn(
                name: "works_until",
                table: "salespeople");

            migrationBuilder.DropColumn(
                name: "kept_at",
                table: "quotas");

            migrationBuilder.DropColumn(
                name: "valid_from",
                table: "quotas");

            migrationBuilder.DropColumn(
                name: "version",
                table: "quotas");

            migrationBuilder.DropColumn(
                name: "calendar_id",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "delivered_sequence",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "join_url",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "location",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "online",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "sequence",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "token",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "version",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "withdrawn",
                table: "meetings");

            migrationBuilder.CreateTable(
                name: "territories",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    generated = table.Column<bool>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    owner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    priority = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_from = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_to = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territories", x => x.id);
                    table.ForeignKey(
                        name: "fk_territories_salespeople_owner_id",
                        column: x => x.owner_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "territory_rules",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    at_least = table.Column<int>(type: "INTEGER", nullable: true),
                    at_most = table.Column<int>(type: "INTEGER", nullable: true),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    territory_id = table.Column<int>(type: "INTEGER", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territory_rules", x => x.id);
                    table.ForeignKey(
                        name: "fk_territory_rules_territories_territory_id",
                        column: x => x.territory_id,
                        principalTable: "territories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_quotas_salesperson_id_starts_on_ends_on",
                table: "quotas",
                columns: new[] { "salesperson_id", "starts_on", "ends_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deals_owner",
                table: "deals",
                columns: new[] { "owner_id", "status", "close_date", "stage_id", "category", "company_value", "value", "value_is_list_price", "created_on", "account_id" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_product_id_status_close_date",
                table: "deals",
                columns: new[] { "product_id", "status", "close_date" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_stage_id_close_date",
                table: "deals",
                columns: new[] { "stage_id", "close_date" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_status",
                table: "deals",
                columns: new[] { "status", "close_date", "owner_id", "stage_id", "category", "company_value", "value", "value_is_list_price", "created_on", "account_id" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_status_cycle_days",
                table: "deals",
                columns: new[] { "status", "cycle_days" });

            migrationBuilder.CreateIndex(
                name: "ix_territories_name_valid_from",
                table: "territories",
                columns: new[] { "name", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_territories_owner_id",
                table: "territories",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_territory_rules_territory_id",
                table: "territory_rules",
                column: "territory_id");
        }
    }
}
